import type { AccountView } from '../../lib/app/account-view.ts';
import type { SeenPayment } from '../../lib/app/note-payment.ts';
import { isDay } from '../../lib/domain/day.ts';
import type { Id } from '../../lib/domain/id.ts';
import { type Money, money, toDecimalString } from '../../lib/domain/money.ts';
import type { OpenItem } from '../../lib/domain/open-item.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import { type Result, refusal, success } from '../../lib/shared/result.ts';

/** What "Payment seen" holds, text as typed. */
export interface PaymentForm {
  readonly on: string;
  /** The amount per ticked invoice. */
  readonly amounts: ReadonlyMap<Id, string>;
  readonly method: string;
  readonly note: string;
}

/** An invoice that is ticked when the form opens, and how much of it. */
export interface Preset {
  readonly itemId: Id;
  readonly amount: Money;
}

/** A sum over invoices, the oldest filled first, none with more than is open on it: what a payment would be for. */
export function fillInvoices(ids: readonly Id[], sum: Money, { standings }: AccountView): Preset[] {
  let rest = sum.amount;
  return standings.flatMap(({ item }) => {
    if (!ids.includes(item.id) || item.open.currency !== sum.currency || rest <= 0) return [];
    const amount = Math.min(rest, item.open.amount);
    rest -= amount;
    return [{ itemId: item.id, amount: money(amount, sum.currency) }];
  });
}

export function emptyPayment(preset: readonly Preset[], view: AccountView): PaymentForm {
  const [only, ...more] = payable(view);
  const ticked =
    preset.length > 0 || !only || more.length > 0 ? preset : [{ itemId: only.id, amount: only.open }];
  return {
    on: view.moment.today,
    amounts: new Map(ticked.map(({ itemId, amount }) => [itemId, toDecimalString(amount)])),
    method: '',
    note: '',
  };
}

/** What a payment can be noted for. */
export function payable({ standings }: AccountView): OpenItem[] {
  return standings.map(({ item }) => item);
}

/** What was typed, understood; else what is missing, in a sentence. */
export function readPayment(form: PaymentForm, view: AccountView): Result<SeenPayment> {
  if (!isDay(form.on)) return refusal('payment-day', 'On which day did it come in?');
  const items: Preset[] = [];
  for (const item of payable(view)) {
    const typed = form.amounts.get(item.id);
    if (typed === undefined) continue;
    const amount = parseAmount(typed, item.open.currency);
    if (!amount)
      return refusal(
        'payment-amount',
        `How much of ${item.number || 'this invoice'} came in? Type it like 1,200.00.`,
      );
    items.push({ itemId: item.id, amount });
  }
  const { method, note } = form;
  return success({ accountId: view.facts.account.id, on: form.on, items, method: method || null, note });
}
