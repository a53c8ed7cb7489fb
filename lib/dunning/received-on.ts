import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';

/** What an invoice owed when something was agreed about it. */
export interface OpenThen {
  readonly itemId: Id;
  readonly open: Money;
}

/**
 * What came in on invoices since their balances were noted: one that fell from 1,200.00 to 0.00 has received 1,200.00.
 * Nothing is assumed for an invoice that is merely missing from an export, nor for one that grew, nor across currencies.
 */
export function receivedOn(then: readonly OpenThen[], items: readonly OpenItem[], currency: string): Money {
  const find = finder(items, then.length);
  const received = then.reduce((sum, { itemId, open }) => {
    const item = find(itemId);
    if (item?.open.currency !== currency || open.currency !== currency) return sum;
    return sum + Math.max(0, open.amount - Math.max(0, item.open.amount));
  }, 0);
  return money(received, currency);
}

/** Most agreements are about a few invoices: an index is made only where it is looked into often. */
function finder(items: readonly OpenItem[], questions: number): (id: Id) => OpenItem | undefined {
  if (questions <= FEW) return (id) => items.find((item) => item.id === id);
  const byId = new Map(items.map((item) => [item.id, item]));
  return (id) => byId.get(id);
}

const FEW = 8;
