import { asPerOurCall } from '../correspondence/as-per-our-call.ts';
import { reminder } from '../correspondence/reminder.ts';
import { USUAL_TERM } from '../correspondence/text-data.ts';
import { type CallActivity, UNNOTED } from '../domain/activity.ts';
import { addWeekdays, dayIn } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { Settings } from '../domain/settings.ts';
import { choosePerson } from '../dunning/choose-person.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { type Finding, lintText } from '../templates/lint-text.ts';
import type { TemplateSource } from '../templates/template-source.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { readInPlace } from './suggestion.ts';

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
  const facts = await readAccountRecords(program.database, accountId, program.now());
  if (!facts) return refusal('no-account', 'This customer is no longer on record.');
  const terms = await readTerms(program);
  const { settings } = terms;
  const invoices = facts.items.filter((item) => item.kind === 'invoice' && item.open.amount > 0);
  if (invoices.length === 0)
    return refusal('nothing-open', 'Nothing is open for this customer: choose another to see the text.');
  const { reading } = readInPlace(facts, terms);
  const { contact } = choosePerson(reading, 'email', 'usual');
  const call =
    templateId === 'as-per-our-call' ? sampleCall(program, facts, settings, contact?.name ?? null) : null;
  const promise = call ? samplePromise(program, invoices, call, settings) : null;
  const question = {
    settings,
    account: facts.account,
    contact,
    items: invoices,
    call,
    promise,
    confirmedBy: null,
    underReview: [],
    term: USUAL_TERM,
    now: program.now(),
  };
  const written = call ? asPerOurCall(question, text) : reminder(question, text);
  if (!written.ok) return written;
  const { to, subject, body, figures } = written.value;
  return success({
    subject,
    body,
    to: to[0] ? `${to[0].name ?? ''} <${to[0].address}>`.trim() : 'No mail address on record',
    findings: lintText({
      source: { subject, body },
      figures,
      subjectIsShared: facts.account.kind === 'consumer',
    }),
  });
}

function sampleCall(
  program: Program,
  facts: AccountFacts,
  settings: Settings,
  contactName: string | null,
): CallActivity {
  return {
    kind: 'call',
    id: 'sample',
    accountId: facts.account.id,
    at: program.now(),
    zone: settings.zone,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    contactId: null,
    contactName,
    ...UNNOTED,
    direction: 'out',
    askedFor: false,
    outcome: 'promised',
    reason: 'oversight',
    note: '',
    items: [],
    levelId: null,
  };
}

function samplePromise(
  program: Program,
  invoices: OpenItem[],
  call: CallActivity,
  settings: Settings,
): PromiseToPay | null {
  const [first] = invoices;
  if (!first) return null;
  return {
    id: 'sample',
    accountId: call.accountId,
    activityId: call.id,
    amount: first.open,
    dueOn: addWeekdays(dayIn(settings.zone, program.now()), 5),
    covers: [{ itemId: first.id, open: first.open }],
    replacesId: null,
    method: null,
    createdAt: call.at,
  };
}
