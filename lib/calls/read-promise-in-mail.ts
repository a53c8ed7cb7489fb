import type { Day } from '../domain/day.ts';
import { mailSentences } from './mail-sentences.ts';
import { readAgreement, readClauses } from './read-agreement.ts';
import type { AgreementContext, TypedAgreement } from './typed-agreement.ts';
import { languageOf } from './words/language-of.ts';
import { hasWords, type LanguageWords } from './words/language-words.ts';

/** What a mail of theirs says about paying, with the words it was found in. */
export interface MailFinding {
  readonly kind: 'promise' | 'says-paid';
  /** The sentence, as the mail has it. */
  readonly sentence: string;
  /** Likelier reading first; empty where it is said to be paid. */
  readonly readings: readonly TypedAgreement[];
}

export interface MailContext extends AgreementContext {
  /** The day on which it is read: what was promised for a day before it is no promise to come. `today` is the mail's. */
  readonly readOn: Day;
}

/**
 * A promise of payment by the writer, with a day, in a mail (E7, P15, case 30): "I will pay 500.00 next Friday". Without
 * a day there is none; questions, conditions, hopes, quoted lines and automatic answers are none either. `null`: nothing.
 */
export function readPromiseInMail(text: string, context: MailContext): MailFinding | null {
  const sentences = mailSentences(text);
  const whole = sentences.join(' ');
  if (AUTOMATIC.test(whole)) return null;
  const words = languageOf(whole, context.language);
  const around = { ...context, language: words.language };
  const promised = sentences.filter((sentence) => isPromised(sentence, around, words));
  const joined = promised.join(' ');
  const together = promised.length > 1 ? promises(joined, around, words) : [];
  if (together.length > 0) return { kind: 'promise', sentence: joined, readings: together };
  for (const sentence of promised) {
    const readings = promises(sentence, around, words);
    if (readings.length > 0) return { kind: 'promise', sentence, readings };
  }
  const paid = sentences.find((sentence) => isSaidPaid(sentence, around, words));
  return paid === undefined ? null : { kind: 'says-paid', sentence: paid, readings: [] };
}

const AUTOMATIC =
  /out of (?:the )?office|automatic(?:ally)? (?:reply|generated)|auto-?reply|abwesenheitsnotiz|automatische (?:antwort|abwesenheit)|derzeit nicht im büro|nicht im büro|réponse automatique|absente? du bureau|actuellement absente?|respuesta automática|fuera de la oficina|on (?:annual|parental|maternity|sick) leave/i;

/** The writer speaks of paying what is to come, or of the rest of what was just promised. */
function isPromised(sentence: string, context: MailContext, words: LanguageWords): boolean {
  if (sentence.endsWith('?') || !hasWords(sentence, words.weWill)) return false;
  const { clauses } = readClauses(sentence, context, words);
  return clauses.some(
    ({ stance, start, end, pays, marks }) =>
      stance === 'plain' &&
      (pays || marks.some((mark) => mark.kind === 'sum')) &&
      !hasWords(sentence.slice(start, end), `${SAID_BEFORE}|${words.speaks}`),
  );
}

/** What they said earlier, or say of us, promises nothing now. */
const SAID_BEFORE =
  'said|told|asked|promised you would|wanted|thought|you (?:will|shall|should|must|need to) pay|sagten|hatten gesagt|sie (?:zahlen|müssen zahlen)|avez dit|vous devez|dijo|dijeron|debe pagar';

function promises(sentence: string, context: MailContext, words: LanguageWords): TypedAgreement[] {
  const read = readAgreement(sentence, context);
  // Said to be paid in part, with the rest to come: the rest alone is promised, and its sum is asked for.
  return read.filter(
    ({ kind, parts }) =>
      kind !== 'question' &&
      parts.length > 0 &&
      parts.every(({ dueOn }) => dueOn !== null && dueOn >= context.readOn) &&
      !parts.every(({ words: said }) => isNow(said, words)),
  );
}

/** "We will now pay" names no day; "today" does. */
function isNow(said: string, { language }: LanguageWords): boolean {
  return new RegExp(`(?:^|\\s)(?:${NOW[language] ?? NOW.en})$`, 'iu').test(said.trim());
}

const NOW: Readonly<Record<string, string>> = {
  en: 'now|right away|straight away|immediately',
  de: 'jetzt|sofort|gleich',
  fr: 'maintenant|tout de suite|immédiatement',
  es: 'ahora|ahora mismo|inmediatamente|de inmediato',
};

function isSaidPaid(sentence: string, context: MailContext, words: LanguageWords): boolean {
  if (sentence.endsWith('?') || hasWords(sentence, THEY_WERE_PAID)) return false;
  return readAgreement(sentence, { ...context, language: words.language }).some(({ remarks }) =>
    remarks.some(({ kind }) => kind === 'says-paid'),
  );
}

/** Money that came to them is none of ours. */
const THEY_WERE_PAID =
  "(?:we|i) (?:were|was|got|get|are|have not been|haven't been) paid|paid attention|you (?:have )?paid";
