import type { CallCorrection } from '../../lib/app/correction.ts';
import type { CallActivity } from '../../lib/domain/activity.ts';
import { type CallOutcome, callOutcomeSchema } from '../../lib/domain/call-outcome.ts';
import { addWeekdays, dayIn, type Instant, isDay } from '../../lib/domain/day.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import type { Instalment } from '../../lib/domain/payment-plan.ts';
import { paymentReasonSchema } from '../../lib/domain/payment-reason.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import type { LogEntry } from '../../lib/dunning/log-entries.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { type Refusal, type Result, refusal, success } from '../../lib/shared/result.ts';
import type { PartTyped } from '../call/disputed-parts.tsx';
import { disputedParts, type InvoiceThen, invoicesThen } from './disputed-then.ts';
import { type PersonChosen, SOMEBODY_ELSE } from './log-person-field.tsx';
import { momentTyped, type WallClock, wallClock } from './log-when-fields.tsx';

/** A sum and a day as they are typed. */
export interface SumTyped {
  readonly amount: string;
  readonly dueOn: string;
}

export interface PromiseTyped extends SumTyped {
  readonly id: string | null;
  readonly currency: string;
  readonly method: string | null;
  /** `null`: the invoices of the call, whichever they are. */
  readonly itemIds: readonly string[] | null;
}

interface PlanTyped {
  readonly id: string;
  readonly currency: string;
  readonly rate: string;
  readonly parts: readonly SumTyped[];
}

export interface DisputeTyped {
  readonly id: string | null;
  readonly text: string;
  readonly answerBy: string;
  readonly itemIds: readonly string[] | null;
  readonly parts: readonly PartTyped[];
}

/** A call as it is being put right: text as typed. */
export interface CallTyped extends PersonChosen, WallClock {
  readonly direction: 'out' | 'in';
  /** One of ours, or `own ` and the id of the user's own. */
  readonly outcome: string;
  readonly reason: string;
  readonly note: string;
  readonly words: string;
  readonly itemIds: readonly string[];
  readonly promises: readonly PromiseTyped[];
  readonly plans: readonly PlanTyped[];
  readonly disputes: readonly DisputeTyped[];
  /** Earlier agreements that gave way; `null`: nobody has said otherwise. */
  readonly givesWay: readonly string[] | null;
}

export const OWN = 'own ';

/** The call as it stands on record, in fields. */
export function callTyped(call: CallActivity, entry: LogEntry, book: LogBook): CallTyped {
  const { promises, plans, disputes } = book.cameOf(entry);
  const itemIds = call.items.map(({ itemId }) => itemId);
  const own = (ids: readonly string[]) => (isSameSet(ids, itemIds) ? null : ids);
  const isOther = call.contactId === null && call.contactName !== null;
  return {
    ...wallClock(call.at, call.zone),
    person: isOther ? SOMEBODY_ELSE : (call.contactId ?? ''),
    otherName: isOther ? (call.contactName ?? '') : '',
    direction: call.direction,
    outcome: call.ownOutcome === null ? call.outcome : OWN + call.ownOutcome,
    reason: call.ownReason === null ? call.reason : OWN + call.ownReason,
    note: call.note,
    words: call.words,
    itemIds,
    promises: promises.map(({ promise }) => ({
      id: promise.id,
      amount: toDecimalString(promise.amount),
      currency: promise.amount.currency,
      dueOn: promise.dueOn,
      method: promise.method,
      itemIds: own(promise.covers.map(({ itemId }) => itemId)),
    })),
    plans: plans.map(({ plan }) => ({
      id: plan.id,
      currency: plan.instalments[0]?.amount.currency ?? '',
      rate: plan.rate,
      parts: plan.instalments.map(({ amount, dueOn }) => ({ amount: toDecimalString(amount), dueOn })),
    })),
    givesWay: null,
    disputes: disputes.map(({ id, text, answerBy, itemIds: about, parts }) => ({
      id,
      text,
      answerBy,
      itemIds: own(about),
      parts: parts.map(({ itemId, amount }) => ({ itemId, amount: toDecimalString(amount) })),
    })),
  };
}

/** A promise that was left out, to be typed. */
export function promiseLeftOut(book: LogBook, itemIds: readonly string[]): PromiseTyped {
  const item = book.records.items.find(({ id }) => itemIds.includes(id)) ?? book.records.items[0];
  return {
    id: null,
    amount: '',
    currency: item?.open.currency ?? '',
    dueOn: '',
    method: null,
    itemIds: null,
  };
}

/** P10: five working days, unless somebody says otherwise. */
export function disputeLeftOut({ at, zone }: { readonly at: Instant; readonly zone: string }): DisputeTyped {
  return { id: null, text: '', answerBy: addWeekdays(dayIn(zone, at), 5), itemIds: null, parts: [] };
}

/** What was typed as the use case takes it, or the sentence beside the field that cannot be read. */
export function callCorrection(
  typed: CallTyped,
  call: CallActivity,
  book: LogBook,
  settings: Settings,
): Result<CallCorrection> {
  const at = momentTyped(typed, call.at, call.zone);
  if (at === null) return refusal('entry-time', 'When was the call? Type the day and the time.');
  const promises = promisesOf(typed);
  if (!promises.ok) return promises;
  const plans = plansOf(typed);
  if (!plans.ok) return plans;
  const disputes = disputesOf(typed, invoicesThen(call, book));
  if (!disputes.ok) return disputes;
  const isOther = typed.person === SOMEBODY_ELSE;
  const { direction, note, words, itemIds } = typed;
  return success({
    kind: 'call',
    at,
    direction,
    contactId: isOther || typed.person === '' ? null : typed.person,
    contactName: isOther ? typed.otherName.trim() || null : null,
    ...outcomeOf(typed.outcome, call, settings),
    ...reasonOf(typed.reason, call, settings),
    note,
    words,
    itemIds,
    promises: promises.value,
    plans: plans.value,
    disputes: disputes.value,
    ...(typed.givesWay && { givesWay: typed.givesWay }),
  });
}

function promisesOf({ promises, itemIds }: CallTyped): Result<CallCorrection['promises']> {
  const understood: CallCorrection['promises'][number][] = [];
  for (const [index, typed] of promises.entries()) {
    const amount = parseAmount(typed.amount, typed.currency);
    if (!amount) return refusal(`promise-amount-${index}`, 'Type the promised amount, such as 1,200.00.');
    if (!isDay(typed.dueOn)) return refusal(`promise-date-${index}`, 'For which day was it promised?');
    const { id, method, dueOn } = typed;
    understood.push({ id, amount, dueOn, method, itemIds: typed.itemIds ?? itemIds });
  }
  return success(understood);
}

function plansOf({ plans }: CallTyped): Result<CallCorrection['plans']> {
  const understood: CallCorrection['plans'][number][] = [];
  for (const { id, currency, rate, parts } of plans) {
    const instalments: Instalment[] = [];
    for (const part of parts) {
      const amount = parseAmount(part.amount, currency);
      if (!amount) return refusal('plan-amount', 'Each instalment needs an amount, such as 400.00.');
      if (!isDay(part.dueOn)) return refusal('plan-date', 'Each instalment needs a day.');
      instalments.push({ dueOn: part.dueOn, amount });
    }
    understood.push({ id, rate: rate.trim(), instalments });
  }
  return success(understood);
}

function disputesOf(
  { disputes, itemIds }: CallTyped,
  invoices: readonly InvoiceThen[],
): Result<CallCorrection['disputes']> {
  const understood: CallCorrection['disputes'][number][] = [];
  for (const { id, text, answerBy, itemIds: own, parts } of disputes) {
    if (!isDay(answerBy)) return dayRefused;
    const about = own ?? itemIds;
    const read = disputedParts(
      parts,
      invoices.filter((one) => about.includes(one.id)),
    );
    if (!read.ok) return read;
    understood.push({ id, text: text.trim(), answerBy, itemIds: about, parts: read.value });
  }
  return success(understood);
}

const dayRefused: Refusal = refusal('dispute-date', 'By when is it to be answered? Choose a day.');

/** What the chosen outcome counts as. */
export function outcomeMeant(chosen: string, call: CallActivity, settings: Settings): CallOutcome {
  return outcomeOf(chosen, call, settings).outcome;
}

/** The user's own words: as they stand in the entry, or as they are on the list now. */
function outcomeOf(
  chosen: string,
  call: CallActivity,
  settings: Settings,
): Pick<CallCorrection, 'outcome' | 'ownOutcome'> {
  const ours = callOutcomeSchema.safeParse(chosen);
  if (ours.success) return { outcome: ours.data, ownOutcome: null };
  const label = chosen.slice(OWN.length);
  if (label === call.ownOutcome) return { outcome: call.outcome, ownOutcome: label };
  const own = settings.callOutcomes.find((one) => one.label === label);
  return { outcome: own?.like ?? call.outcome, ownOutcome: label };
}

function reasonOf(
  chosen: string,
  call: CallActivity,
  settings: Settings,
): Pick<CallCorrection, 'reason' | 'ownReason'> {
  const ours = paymentReasonSchema.safeParse(chosen);
  if (ours.success) return { reason: ours.data, ownReason: null };
  const label = chosen.slice(OWN.length);
  if (label === call.ownReason) return { reason: call.reason, ownReason: label };
  const own = settings.paymentReasons.find((one) => one.label === label);
  return { reason: own?.like ?? call.reason, ownReason: label };
}

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
