import type { AccountView } from '../../lib/app/account-view.ts';
import type { CallReport } from '../../lib/app/record-call.ts';
import { CALL_OUTCOMES, type CallOutcome, callOutcomeSchema } from '../../lib/domain/call-outcome.ts';
import { clockIn, type Day, dayIn, instantAt, isDay } from '../../lib/domain/day.ts';
import { type Money, toDecimalString } from '../../lib/domain/money.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import { type PaymentReason, paymentReasonSchema } from '../../lib/domain/payment-reason.ts';
import { sumByCurrency } from '../../lib/domain/sum-by-currency.ts';
import { type Refusal, type Result, refusal, success } from '../../lib/shared/result.ts';

/** The call card as it is being filled in: text as typed. */
export interface CallForm {
  /** A contact's id, `other` for a name typed by hand, or nothing chosen yet. */
  readonly person: string;
  readonly otherName: string;
  readonly outcome: CallOutcome | '';
  readonly reason: PaymentReason;
  readonly note: string;
  readonly itemIds: readonly string[];
  readonly currency: string;
  readonly amount: string;
  readonly dueOn: string;
  /** Wall clock of the seller: when the call took place. */
  readonly day: string;
  readonly time: string;
}

export const OTHER_PERSON = 'other';

/** The card as it opens: the person and invoices of the suggestion; nothing about the outcome is assumed (P15). */
export function emptyCallForm(view: AccountView, contactId: string | null): CallForm {
  const planned = view.suggestion.plan?.items.map(({ itemId }) => itemId) ?? [];
  const overdue = view.standings
    .filter(({ daysPastDue }) => (daysPastDue ?? 0) > 0)
    .map(({ item }) => item.id);
  const itemIds = planned.length > 0 ? planned : overdue;
  const first = view.facts.items.find(({ id }) => itemIds.includes(id));
  return {
    person:
      contactId ?? view.suggestion.plan?.contactId ?? (view.facts.contacts.length === 0 ? OTHER_PERSON : ''),
    otherName: '',
    outcome: '',
    reason: 'not-asked',
    note: '',
    itemIds,
    currency: first?.open.currency ?? view.settings.homeCurrency,
    amount: '',
    dueOn: '',
    day: view.moment.today,
    time: clockIn(view.moment.zone, view.moment.now),
  };
}

/** What is open on the ticked invoices in the currency of the promise. */
export function tickedTotal(form: CallForm, view: AccountView): Money | null {
  const ticked = view.facts.items.filter(({ id }) => form.itemIds.includes(id)).map(({ open }) => open);
  return sumByCurrency(ticked).find(({ currency }) => currency === form.currency) ?? null;
}

export function hasSpoken(form: CallForm): boolean {
  return form.outcome !== '' && CALL_OUTCOMES[form.outcome].rightParty;
}

/** The card as the use case takes it, or what cannot be understood, beside the field it is about. */
export function callReport(form: CallForm, view: AccountView, write: boolean): Result<CallReport> {
  const outcome = callOutcomeSchema.safeParse(form.outcome);
  if (!outcome.success) return refusal('call-outcome', 'How did the call end? Choose one.');
  const promise = promiseOf(form);
  if (promise !== null && 'ok' in promise) return promise;
  const at = whenOf(form, view);
  if (typeof at !== 'number') return at;
  const isOther = form.person === OTHER_PERSON;
  return success({
    accountId: view.facts.account.id,
    at,
    contactId: isOther || form.person === '' ? null : form.person,
    contactName: isOther ? form.otherName.trim() || null : null,
    outcome: outcome.data,
    reason: paymentReasonSchema.parse(form.reason),
    note: form.note.trim(),
    itemIds: form.itemIds,
    promise,
    write,
  });
}

function whenOf({ day, time }: CallForm, { moment }: AccountView): number | Refusal {
  const clock = /^(\d\d):(\d\d)/.exec(time);
  if (!isDay(day) || !clock) return refusal('call-time', 'When was the call? Type the day and the time.');
  const at = instantAt(moment.zone, day, Number(clock[1]), Number(clock[2]));
  // The card is opened in the minute of the call: that minute counts as now.
  if (day === dayIn(moment.zone, moment.now) && time === clockIn(moment.zone, moment.now)) return moment.now;
  return at > moment.now + 60_000 ? refusal('call-time', 'The call cannot lie in the future.') : at;
}

function promiseOf(form: CallForm): { amount: Money; dueOn: Day } | null | Refusal {
  if (form.outcome !== 'promised') return null;
  if (form.amount.trim() === '') return refusal('promise-amount', 'How much was promised?');
  const amount = parseAmount(form.amount, form.currency);
  if (!amount) return refusal('promise-amount', `“${form.amount}” is not an amount in ${form.currency}.`);
  // Case 30: "soon" is no promise.
  if (!isDay(form.dueOn))
    return refusal('promise-date', 'By which day? Without a day, choose “Talked, nothing agreed yet”.');
  return { amount, dueOn: form.dueOn };
}

export function amountAsTyped(total: Money): string {
  return toDecimalString(total);
}
