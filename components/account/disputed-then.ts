import type { CorrectedDispute } from '../../lib/app/correction.ts';
import type { CallActivity } from '../../lib/domain/activity.ts';
import type { Money } from '../../lib/domain/money.ts';
import { parseAmount } from '../../lib/domain/parse-amount.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import { type Result, refusal, success } from '../../lib/shared/result.ts';
import type { PartTyped } from '../call/disputed-parts.tsx';

export interface InvoiceThen {
  readonly id: string;
  readonly number: string;
  /** What was open on it when the call was made, else now. */
  readonly open: Money;
}

/** Every invoice on record, as it stood in the call. */
export function invoicesThen(call: CallActivity, { records }: LogBook): InvoiceThen[] {
  const then = new Map(call.items.map(({ itemId, open }) => [itemId, open]));
  return records.items.map(({ id, number, open }) => ({ id, number, open: then.get(id) ?? open }));
}

/** What was typed of these invoices, or the sentence about what cannot be read; all of it is no part of it. */
export function disputedParts(
  parts: readonly PartTyped[],
  invoices: readonly InvoiceThen[],
): Result<NonNullable<CorrectedDispute['parts']>> {
  const understood: { itemId: string; amount: Money }[] = [];
  for (const { id, open } of invoices) {
    const typed = parts.find(({ itemId }) => itemId === id)?.amount.trim() ?? '';
    if (typed === '') continue;
    const amount = parseAmount(typed, open.currency);
    if (!amount) return refusal('dispute-parts', `“${typed}” is not an amount in ${open.currency}.`);
    if (amount.amount !== open.amount) understood.push({ itemId: id, amount });
  }
  return success(understood);
}
