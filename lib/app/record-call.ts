import { canBeWritten } from '../calls/parts-of-call.ts';
import type { AgreedFacts } from '../correspondence/text-facts.ts';
import type { CallActivity } from '../domain/activity.ts';
import { holdsAfter } from '../domain/call-holds.ts';
import type { CallReport } from '../domain/call-report.ts';
import { dayIn } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import type { Hold, HoldKind } from '../domain/hold.ts';
import { PAYMENT_REASONS } from '../domain/payment-reason.ts';
import type { Reading } from '../dunning/reading.ts';
import { type Refusal, type Result, success } from '../shared/result.ts';
import { removeCallNotes } from '../storage/call-notes-store.ts';
import { writeContact } from '../storage/contact-store.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addDispute, addHold, addPlan, addPromise } from '../storage/log-store.ts';
import { applyDetails } from './apply-details.ts';
import { callActivity } from './call-activity.ts';
import { checkCall } from './check-call.ts';
import { confirmationDraft } from './confirmation-draft.ts';
import { fileActivity } from './file-activity.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { reportedAgreements } from './reported-agreements.ts';
import { type NamedPerson, namedEntry, namedPerson } from './right-person.ts';
import { textsAtHand } from './texts-at-hand.ts';
import { accountOnRecord } from './with-account.ts';

export interface RecordedCall {
  readonly activity: CallActivity;
  readonly draft: Draft | null;
}

/**
 * The call in the log, what was agreed or must stop, details that were put right, the confirmation draft and the account's
 * new place in the day's list, and the notes of it gone: all of it or nothing. Refused with a sentence when the card
 * contradicts itself.
 */
export function recordCall(program: Program, report: CallReport): Promise<Result<RecordedCall>> {
  return asOneCall(program, async () => {
    const recorded = await writeCall(program, report);
    if (recorded.ok) await removeCallNotes(program.database, report.accountId);
    return recorded;
  });
}

/** One transaction: what was written of a call that is refused at its end is not kept. */
export async function asOneCall(
  program: Program,
  work: () => Promise<Result<RecordedCall>>,
): Promise<Result<RecordedCall>> {
  try {
    return await inOneTransaction(program.database, work);
  } catch (error) {
    if (error instanceof TakenBack) return error.refusal;
    throw error;
  }
}

/** The same but for the notes: another call to the account may be under way. Runs inside `asOneCall`. */
export async function writeCall(program: Program, report: CallReport): Promise<Result<RecordedCall>> {
  const account = await accountOnRecord(program, report.accountId);
  if (!account.ok) return account;
  const { facts, terms, reading } = account.value;
  const problem = checkCall(report, facts, reading.moment);
  if (problem) return problem;
  const on = dayIn(terms.settings.zone, report.at);
  const named = report.rightPerson && namedPerson(report.rightPerson, facts, on, program);
  const call = callActivity(program, report, account.value, terms, named?.contact.id ?? null);
  const { value: activity } = await fileActivity(program, call);
  const agreed = await keep(program, report, reading, activity);
  if (named) await keepNamed(program, named, activity);
  const draft = isConfirmed(report) ? await draftFor(program, activity, agreed) : null;
  await refreshDue(program, [report.accountId]);
  return success({ activity, draft });
}

/** Ends the transaction: what was written of the call is not kept. */
class TakenBack extends Error {
  readonly refusal: Refusal;

  constructor(because: Refusal) {
    super(because.message);
    this.refusal = because;
  }
}

/**
 * Nobody is thanked for a call nobody took (case 57): after a voicemail a mail says no more than that we rang. Nothing is
 * written where the chase stops (case 64). Hardship alone is different: what was agreed with somebody in trouble is
 * confirmed with all the more care (P15, P16).
 */
function isConfirmed(report: CallReport): boolean {
  const { hold } = PAYMENT_REASONS[report.reason];
  return report.write && canBeWritten(report.outcome) && (hold === null || hold === 'hardship');
}

async function keep(
  program: Program,
  report: CallReport,
  reading: Reading,
  activity: CallActivity,
): Promise<AgreedFacts> {
  const { database } = program;
  const { at, zone, believed, contactId, contactName } = activity;
  const { promises, plan, dispute } = reportedAgreements(program, report, reading, activity);
  for (const promise of promises) await addPromise(database, promise);
  if (plan) await addPlan(database, plan);
  if (dispute) await addDispute(database, dispute);
  for (const kind of holdsAfter(report)) await addHold(database, holdOf(program, kind, report, activity));
  const context = { at, zone, believed, contactId, contactName, callId: activity.id };
  const details = await applyDetails(program, reading.facts, report.details, context);
  return { promises, plan, dispute, resent: report.resend, details };
}

/** On record with the call in which the name was given, so that the next one asks for the right person (P17). */
async function keepNamed(program: Program, named: NamedPerson, activity: CallActivity): Promise<void> {
  const { database } = program;
  const entry = namedEntry(named, { ...activity, callId: activity.id }, program);
  await writeContact(database, named.contact);
  if (entry) await fileActivity(program, entry);
}

/** Written from the record as it stands now: an address that was put right in the call is the one it goes to. */
async function draftFor(program: Program, activity: CallActivity, agreed: AgreedFacts): Promise<Draft> {
  const { database } = program;
  const account = await accountOnRecord(program, activity.accountId);
  if (!account.ok) throw new TakenBack(account);
  const { reading, terms } = account.value;
  const draft = confirmationDraft({
    program,
    reading,
    settings: terms.settings,
    activity,
    agreed,
    texts: await textsAtHand(database, activity.accountId),
  });
  if (!draft.ok) throw new TakenBack(draft);
  await writeDraft(database, draft.value);
  return draft.value;
}

function holdOf(program: Program, kind: HoldKind, report: CallReport, activity: CallActivity): Hold {
  return {
    id: program.newId(),
    accountId: report.accountId,
    kind,
    note: report.note,
    owner: '',
    since: report.at,
    until: null,
    activityId: activity.id,
    liftedAt: null,
  };
}
