import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import { firstBeyondOpen } from './first-beyond-open.ts';

/** An agreement of the same call over invoices, in one currency. */
export interface OtherAgreement {
  readonly amount: Money;
  readonly itemIds: readonly Id[];
}

interface Question {
  readonly itemIds: readonly Id[];
  readonly currency: string;
  /** What can be agreed on each invoice, by its id. */
  readonly open: ReadonlyMap<Id, Money>;
  readonly others: readonly OtherAgreement[];
}

/**
 * The most that can still be agreed on these invoices beside what the same call agrees already: of 1,200.00 after a promise
 * of 500.00 it is 700.00. An invoice that the others do not need is not taken from.
 */
export function leftToAgree({ itemIds, currency, open, others }: Question): Money {
  const inCurrency = [...open].filter(([, one]) => one.currency === currency);
  const amounts = new Map(inCurrency.map(([id, one]) => [id, Math.max(0, one.amount)]));
  const claims = others
    .filter((one) => one.amount.currency === currency)
    .map((one) => ({ amount: one.amount.amount, itemIds: one.itemIds.filter((id) => amounts.has(id)) }));
  const ids = itemIds.filter((id) => amounts.has(id));
  const fits = (amount: number) => firstBeyondOpen([...claims, { amount, itemIds: ids }], amounts) === null;
  if (!fits(0)) return money(0, currency);
  let most = 0;
  let tooMuch = ids.reduce((sum, id) => sum + (amounts.get(id) ?? 0), 0) + 1;
  while (tooMuch - most > 1) {
    const middle = Math.floor((most + tooMuch) / 2);
    if (fits(middle)) most = middle;
    else tooMuch = middle;
  }
  return money(most, currency);
}
