import type { ReportedDispute, ReportedPlan, ReportedPromise } from '../domain/call-report.ts';
import type { EarlierAgreement } from '../domain/earlier-agreement.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { wordsOf } from '../templates/languages.ts';
import { disputeWords, planWords, promiseWords } from './agreed-words.ts';
import { earlierWords } from './earlier-words.ts';
import { languageOf } from './text-language.ts';

interface ReportedAgreement {
  readonly promises: readonly ReportedPromise[];
  readonly plan: ReportedPlan | null;
  readonly dispute: ReportedDispute | null;
}

/** One sentence that states an agreement as it will be written, to be read aloud before the call ends (P12). Empty: nothing was agreed. */
export function agreementSentence(
  { promises, plan, dispute }: ReportedAgreement,
  items: readonly OpenItem[],
  locale: string,
  earlier: readonly EarlierAgreement[] = [],
): string {
  const language = languageOf(locale);
  const { tag, small: words, locale: usual } = wordsOf(language ?? 'en');
  const speech = { words, locale: language === tag ? locale : usual, items };
  const parts = [
    ...promises.map((promise) => words.sentence.promise(promiseWords(promise, speech))),
    ...(plan ? [words.sentence.plan(planWords(plan, speech))] : []),
    earlierWords(earlier, speech),
    ...(dispute ? [words.sentence.dispute(disputeWords(dispute, speech))] : []),
  ].filter((part) => part !== '');
  const sentence = parts.join('; ');
  return sentence === '' ? '' : `${sentence.charAt(0).toLocaleUpperCase(locale)}${sentence.slice(1)}.`;
}
