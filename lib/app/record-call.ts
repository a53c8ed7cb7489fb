import { type CallActivity, UNNOTED } from '../domain/activity.ts';
import { CALL_OUTCOMES, type CallOutcome } from '../domain/call-outcome.ts';
import { addWeekdays, type Day, dayIn, type Instant } from '../domain/day.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Draft } from '../domain/draft.ts';
import type { Hold, HoldKind } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import { PAYMENT_REASONS, type PaymentReason } from '../domain/payment-reason.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { Settings } from '../domain/settings.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeDraft } from '../storage/draft-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity, addDispute, addHold, addPromise } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { readTemplates } from '../storage/template-store.ts';
import { believedFigures } from './believed-figures.ts';
import type { BookTerms } from './book-terms.ts';
import { checkCall } from './check-call.ts';
import { confirmationDraft } from './confirmation-draft.ts';
import { coveredItem } from './covered-item.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { replacedPromise } from './replaced-promise.ts';
import { type ReadingInPlace, readInPlace, suggestionOf } from './suggestion.ts';

/** What the call card holds when it is saved. */
export interface CallReport {
  readonly accountId: Id;
  /** When the call took place. */
  readonly at: Instant;
  readonly contactId: Id | null;
  /** Typed by hand when the person is not on record. */
  readonly contactName: string | null;
  readonly outcome: CallOutcome;
  readonly reason: PaymentReason;
  readonly note: string;
  /** The invoices the call was about. */
  readonly itemIds: readonly Id[];
  readonly promise: { readonly amount: Money; readonly dueOn: Day } | null;
  /** "Save and write": the confirmation is drafted in the same transaction, if there is something to confirm. */
  readonly write: boolean;
}

export interface RecordedCall {
  readonly activity: CallActivity;
  readonly draft: Draft | null;
}

/**
 * The call in the log, what was agreed or must stop, the confirmation draft and the account's new place in the day's
 * list: all of it or nothing. Refused with a sentence when the card contradicts itself.
 */
export async function recordCall(program: Program, report: CallReport): Promise<Result<RecordedCall>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, report.accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    const terms = await readTerms(program);
    const { settings } = terms;
    const inPlace = readInPlace(facts, terms);
    const { reading } = inPlace;
    const problem = checkCall(report, facts, reading.moment);
    if (problem) return problem;
    const activity = callActivity(program, report, inPlace, terms);
    const promise = promiseOf(program, report, facts, activity);
    const draft = isConfirmed(report)
      ? confirmationDraft({
          program,
          reading,
          settings,
          activity,
          promise,
          templates: await readTemplates(database),
        })
      : null;
    if (draft && !draft.ok) return draft;
    await addActivity(database, activity);
    if (promise) await addPromise(database, promise);
    if (report.outcome === 'disputes')
      await addDispute(database, disputeOf(program, report, activity, settings));
    for (const kind of holdsOf(report)) await addHold(database, holdOf(program, kind, report, activity));
    if (draft) await writeDraft(database, draft.value);
    await refreshDue(program, [report.accountId]);
    return success({ activity, draft: draft?.value ?? null });
  });
}

/**
 * Nobody is thanked for a call nobody took (case 57), and nothing is written where the chase stops (case 64). Hardship
 * alone is different: what was agreed with somebody in trouble is confirmed with all the more care (P15, P16).
 */
function isConfirmed(report: CallReport): boolean {
  const { hold } = PAYMENT_REASONS[report.reason];
  return report.write && CALL_OUTCOMES[report.outcome].rightParty && (hold === null || hold === 'hardship');
}

function callActivity(
  program: Program,
  report: CallReport,
  inPlace: ReadingInPlace,
  terms: BookTerms,
): CallActivity {
  const { facts } = inPlace.reading;
  const { plan } = suggestionOf(inPlace, terms);
  const planned = plan?.channel === 'call' ? plan : null;
  const levels = new Map(planned?.items.map(({ itemId, levelId }) => [itemId, levelId]));
  const contact = facts.contacts.find(({ id }) => id === report.contactId);
  return {
    kind: 'call',
    id: program.newId(),
    accountId: report.accountId,
    at: report.at,
    zone: terms.settings.zone,
    amendsId: null,
    believed: believedFigures(inPlace.reading),
    contactId: contact?.id ?? null,
    contactName: contact?.name ?? report.contactName,
    ...UNNOTED,
    direction: 'out',
    askedFor: false,
    outcome: report.outcome,
    reason: report.reason,
    note: report.note,
    items: report.itemIds.map((itemId) => coveredItem(itemId, levels.get(itemId) ?? null, facts)),
    levelId: planned?.level.id ?? null,
  };
}

function promiseOf(
  program: Program,
  report: CallReport,
  facts: AccountFacts,
  activity: CallActivity,
): PromiseToPay | null {
  if (!report.promise || report.outcome !== 'promised') return null;
  const { amount, dueOn } = report.promise;
  const covered = facts.items.filter(
    (item) => report.itemIds.includes(item.id) && item.open.currency === amount.currency,
  );
  const ids = new Set(covered.map(({ id }) => id));
  return {
    id: program.newId(),
    accountId: report.accountId,
    activityId: activity.id,
    amount,
    dueOn,
    covers: covered.map((item) => ({ itemId: item.id, open: item.open })),
    replacesId: replacedPromise(ids, facts)?.id ?? null,
    method: null,
    createdAt: program.now(),
  };
}

/** P10: a complaint has an owner and a day to answer by; five working days unless somebody says otherwise. */
function disputeOf(
  program: Program,
  report: CallReport,
  activity: CallActivity,
  settings: Settings,
): Dispute {
  return {
    id: program.newId(),
    accountId: report.accountId,
    activityId: activity.id,
    itemIds: [...report.itemIds],
    parts: [],
    text: report.note,
    owner: settings.senderName,
    answerBy: addWeekdays(dayIn(settings.zone, report.at), 5),
    createdAt: program.now(),
    resolvedAt: null,
  };
}

function holdsOf(report: CallReport): HoldKind[] {
  const { hold } = PAYMENT_REASONS[report.reason];
  return [...(hold ? [hold] : []), ...(report.outcome === 'no-more-calls' ? ['no-calls' as const] : [])];
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
