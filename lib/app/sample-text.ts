import { lintFirm } from '../correspondence/lint-firm.ts';
import { lintNames } from '../correspondence/lint-names.ts';
import { NOTHING_CITED } from '../correspondence/text-data.ts';
import type { TextFacts } from '../correspondence/text-facts.ts';
import { dayIn } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { subtractMoney } from '../domain/money.ts';
import { isSubjectShared } from '../domain/shared-subject.ts';
import { choosePerson } from '../dunning/choose-person.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { asksForMoney } from '../templates/catalogue.ts';
import type { Finding } from '../templates/lint/finding.ts';
import { lint } from '../templates/lint/lint.ts';
import type { LintGround, LintQuestion } from '../templates/lint/question.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { textIdOf } from '../templates/text-key.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { writtenSample } from './sample-occasion.ts';
import { sampleGround } from './samples/sample-ground.ts';
import { isSampleId } from './samples/sample-names.ts';
import { accountOnRecord } from './with-account.ts';

export interface SampleText extends TemplateSource {
  readonly to: string;
  /** What the guard is asked about it. */
  readonly question: LintQuestion;
  readonly findings: readonly Finding[];
}

interface Question {
  readonly templateId: string;
  readonly text: TemplateSource;
}

/** What texts are shown on: read once, so that every letter typed is written out without reading again. */
export type SampleGround = TextFacts;

/** A text as it would read for a real account today. Nothing is written. */
export async function sampleText(
  program: Program,
  { accountId, ...question }: Question & { readonly accountId: Id },
): Promise<Result<SampleText>> {
  const ground = await readSample(program, accountId);
  return ground.ok ? writeSample(ground.value, question) : ground;
}

/** The facts of a real account as they are today, or those of an awkward case by its id. */
export async function readSample(program: Program, accountId: Id): Promise<Result<SampleGround>> {
  if (isSampleId(accountId)) {
    const { settings } = await readTerms(program);
    return success(sampleGround(accountId, { settings, now: program.now() }));
  }
  const account = await accountOnRecord(program, accountId);
  if (!account.ok) return account;
  const { facts, reading, terms } = account.value;
  // What is under review as a whole is asked for in no text (case 26).
  const asked = reading.standings.filter((one) => one.asked.amount > 0);
  // As a reminder of today would: what is not due yet only where nothing else is open.
  const late = asked.filter(({ item: { dueOn } }) => dueOn !== null && dueOn < reading.moment.today);
  const standings = late.length > 0 ? late : asked;
  if (standings.length === 0)
    return refusal('nothing-open', 'Nothing is open for this customer: choose another to see the text.');
  return success({
    ...NOTHING_CITED,
    settings: terms.settings,
    account: facts.account,
    contact: choosePerson(reading, 'email', 'usual').contact,
    items: standings.map(({ item }) => item),
    paysFor: facts.paysFor,
    underReview: standings
      .filter(({ item, asked }) => asked.amount < item.open.amount)
      .map(({ item, asked }) => ({ itemId: item.id, amount: subtractMoney(item.open, asked) })),
    now: program.now(),
  });
}

/** Writes out a text on facts that were read before: at once, so that a preview follows the typing. */
export function writeSample(facts: SampleGround, { templateId, text }: Question): Result<SampleText> {
  const language = builtInText(templateId)?.language ?? 'en';
  const written = writtenSample(textIdOf(templateId), { ...facts, language }, text);
  if (!written.ok) return written;
  const { to, subject, body, figures } = written.value;
  let found: readonly Finding[] | null = null;
  return success({
    subject,
    body,
    to: to[0] ? `${to[0].name ?? ''} <${to[0].address}>`.trim() : 'No mail address on record',
    // Both are asked for after the text is shown: the guard reads longer than the text takes to write.
    get question() {
      return {
        ...groundOf(facts, templateId, language),
        source: { subject, body },
        figures,
        isShared: isShared(facts, to),
      };
    },
    get findings() {
      found ??= lint(this.question);
      return found;
    },
  });
}

function isShared({ account }: SampleGround, to: readonly { readonly address: string }[]): boolean {
  return isSubjectShared(
    account.kind,
    to.map(({ address }) => address),
  );
}

/** What the guard knows of a text that is only shown: nothing was sent before, and what it names counts as decided. */
function groundOf(
  { account, contact, items, paysFor, settings, now }: SampleGround,
  id: string,
  language: string,
): LintGround {
  const text = builtInText(id);
  return {
    language,
    channel: text?.channel ?? 'mail',
    audience: account.kind,
    tone: text?.tone ?? 1,
    asksForMoney: asksForMoney(textIdOf(id)),
    previousTone: null,
    greeting: { name: contact?.name ?? null },
    firm: lintFirm(settings),
    notice: { isDecided: true, deadline: null, given: 0 },
    today: dayIn(settings.zone, now),
    isTemplate: false,
    names: lintNames({ account, contacts: contact ? [contact] : [], items, paysFor: paysFor ?? [] }),
  };
}
