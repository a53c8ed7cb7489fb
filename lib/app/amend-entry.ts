import { type Activity, activitySchema } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { idsOfEntry, logEntries } from '../dunning/log-entries.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readDraft, writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addDispute, addHold, addPlan, addPromise, liftHold } from '../storage/log-store.ts';
import { amendedActivity } from './amended-activity.ts';
import {
  type After,
  type AmendedAgreements,
  agreementsOf,
  amendedAgreements,
  type OfCall,
} from './amended-agreements.ts';
import { amendedHolds } from './amended-holds.ts';
import { checkCorrection } from './check-correction.ts';
import { detailsAgain, detailsPutBack, writePutBack } from './correct-details.ts';
import type { Correction } from './correction.ts';
import { fileActivity } from './file-activity.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { type AccountOnRecord, accountOnRecord } from './with-account.ts';

interface Amendment {
  readonly accountId: Id;
  /** The entry as it reads now. */
  readonly entryId: Id;
  readonly correction: Correction;
}

/**
 * Puts an entry of the log right (D13): a new entry that names the one it corrects, with all that hangs on it, or nothing.
 * No entry is changed or removed. A promise, a plan or a complaint that was noted wrongly is taken back, and what was
 * really agreed stands in its place.
 */
export async function amendEntry(program: Program, amendment: Amendment): Promise<Result<Activity>> {
  return inOneTransaction(program.database, async () => amendWithin(program, amendment));
}

/** The same inside the caller's transaction. */
export async function amendWithin(
  program: Program,
  { accountId, entryId, correction }: Amendment,
): Promise<Result<Activity>> {
  const account = await accountOnRecord(program, accountId);
  if (!account.ok) return account;
  const { facts, reading } = account.value;
  const { moment } = reading;
  // With a payer stands the log of those it pays for, whose people are not among its own.
  const entry = facts.activities.find((one) => one.id === entryId && one.accountId === accountId);
  if (!entry) return refusal('no-entry', 'This entry is no longer on record.');
  if (facts.activities.some(({ amendsId }) => amendsId === entryId))
    return refusal('corrected', 'This entry was corrected meanwhile. Look at it again.');
  const problem = checkCorrection(entry, correction, facts, moment);
  if (problem) return problem;
  const amended = amendedActivity(program, entry, correction, facts);
  const agreed = agreedNow(program, entry, amended, correction, account.value);
  const activity = activitySchema.parse({
    ...amended,
    ...(agreed.takesBack.length > 0 && { takesBack: [...agreed.takesBack] }),
  });
  await fileActivity(program, activity);
  await writeAgreed(program, agreed);
  await holdAnew(program, entry, activity, facts);
  await detailsAnew(program, entry, activity, facts, moment);
  if (activity.struck && entry.kind === 'mail') await waitAgain(program, entry.draftId);
  if (activity.struck && entry.kind === 'skipped') await goOn(program, entry, facts);
  await refreshDue(program, [accountId]);
  return success(activity);
}

function agreedNow(
  program: Program,
  entry: Activity,
  amended: Activity,
  correction: Correction,
  { facts, terms }: AccountOnRecord,
): AmendedAgreements {
  const before = agreementsOf(idsOfEntry(entry, facts.activities), facts);
  const after = agreedAfter(before, correction);
  return after ? amendedAgreements(program, before, after, amended, facts, terms.settings.senderName) : NONE;
}

/** `null`: the correction says nothing of what was agreed. What never took place brought nothing. */
function agreedAfter(before: OfCall, correction: Correction): After | null {
  if (correction.kind === 'call') return correction;
  if (correction.kind === 'struck') return NONE;
  if (correction.kind !== 'answer' || !correction.promises) return null;
  const plans = before.plans.map(({ id, instalments, rate }) => ({ id, instalments, rate }));
  return { promises: correction.promises, plans, disputes: before.disputes };
}

const NONE = { takesBack: [], promises: [], plans: [], disputes: [] } as const;

async function writeAgreed({ database }: Program, agreed: AmendedAgreements): Promise<void> {
  for (const promise of agreed.promises) await addPromise(database, promise);
  for (const plan of agreed.plans) await addPlan(database, plan);
  for (const dispute of agreed.disputes) await addDispute(database, dispute);
}

async function holdAnew(
  program: Program,
  entry: Activity,
  activity: Activity,
  facts: AccountFacts,
): Promise<void> {
  if (activity.kind !== 'call' || entry.kind !== 'call') return;
  const { lifted, added } = amendedHolds(program, idsOfEntry(entry, facts.activities), activity, facts.holds);
  for (const id of lifted) await liftHold(program.database, id, program.now());
  for (const hold of added) await addHold(program.database, hold);
}

/** What is known of people follows what counts of the log; what was heard in a call goes and comes back with the call. */
async function detailsAnew(
  program: Program,
  entry: Activity,
  activity: Activity,
  facts: AccountFacts,
  moment: Moment,
): Promise<void> {
  const isStruck = activity.struck === true;
  if (isStruck === (entry.struck === true)) return;
  if (entry.kind === 'details') {
    const known = { ...facts, activities: [...facts.activities, activity] };
    const back = isStruck ? detailsPutBack(entry, known, moment) : detailsAgain(entry, known, moment);
    return writePutBack(program, facts.account, back);
  }
  if (entry.kind !== 'call') return;
  const ids = idsOfEntry(entry, facts.activities);
  for (const { activity: heard } of logEntries(facts.activities)) {
    if (heard.kind !== 'details' || heard.callId === null || !ids.has(heard.callId)) continue;
    const goes = isStruck ? !heard.struck : heard.struck && heard.notedAt === entry.notedAt;
    const correction: Correction = isStruck ? { kind: 'struck' } : { kind: 'details', note: heard.note };
    if (goes) await amendWithin(program, { accountId: heard.accountId, entryId: heard.id, correction });
  }
}

/** What was not left out is not put aside for it. */
async function goOn(program: Program, entry: Activity, facts: AccountFacts): Promise<void> {
  const ids = idsOfEntry(entry, facts.activities);
  for (const { id, activityId, liftedAt } of facts.holds)
    if (activityId !== null && ids.has(activityId) && liftedAt === null)
      await liftHold(program.database, id, program.now());
}

/** A mail that was never sent is a draft still: it waits to be sent. */
async function waitAgain({ database }: Program, draftId: Id): Promise<void> {
  const draft = await readDraft(database, draftId);
  if (draft?.state === 'sent') await writeDraft(database, { ...draft, state: 'open' });
}
