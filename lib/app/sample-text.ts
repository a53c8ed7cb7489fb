import { NOTHING_CITED } from '../correspondence/text-data.ts';
import type { Id } from '../domain/id.ts';
import { isSubjectShared } from '../domain/shared-subject.ts';
import { choosePerson } from '../dunning/choose-person.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { builtInText } from '../templates/built-in-texts.ts';
import { type Finding, lintText } from '../templates/lint-text.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import { textIdOf } from '../templates/text-key.ts';
import type { Program } from './program.ts';
import { writtenSample } from './sample-occasion.ts';
import { accountOnRecord } from './with-account.ts';

export interface SampleText extends TemplateSource {
  readonly to: string;
  readonly findings: readonly Finding[];
}

interface Question {
  readonly templateId: string;
  readonly text: TemplateSource;
  readonly accountId: Id;
}

/** A text as it would read for a real account today. Nothing is written. */
export async function sampleText(
  program: Program,
  { templateId, text, accountId }: Question,
): Promise<Result<SampleText>> {
  const account = await accountOnRecord(program, accountId);
  if (!account.ok) return account;
  const { facts, reading, terms } = account.value;
  const invoices = facts.items.filter((item) => item.kind === 'invoice' && item.open.amount > 0);
  if (invoices.length === 0)
    return refusal('nothing-open', 'Nothing is open for this customer: choose another to see the text.');
  const { contact } = choosePerson(reading, 'email', 'usual');
  const language = builtInText(templateId)?.language ?? 'en';
  const ground = {
    ...NOTHING_CITED,
    settings: terms.settings,
    account: facts.account,
    contact,
    language,
    items: invoices,
    paysFor: facts.paysFor,
    now: program.now(),
  };
  const written = writtenSample(textIdOf(templateId), ground, text);
  if (!written.ok) return written;
  const { to, subject, body, figures } = written.value;
  return success({
    subject,
    body,
    to: to[0] ? `${to[0].name ?? ''} <${to[0].address}>`.trim() : 'No mail address on record',
    findings: lintText({
      source: { subject, body },
      figures,
      subjectIsShared: isSubjectShared(
        facts.account.kind,
        to.map(({ address }) => address),
      ),
    }),
  });
}
