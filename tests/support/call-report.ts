import type { CallReport } from '../../lib/app/record-call.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';

/** A card on which Mary promises the account's first invoice in full for 4 December 2026, to be saved and written. */
export function callReport(facts: AccountFacts, at: number, overrides: Partial<CallReport> = {}): CallReport {
  const [item] = facts.items;
  const [contact] = facts.contacts;
  if (!item) throw new Error('The account has no invoice');
  return {
    accountId: facts.account.id,
    at,
    contactId: contact?.id ?? null,
    contactName: null,
    outcome: 'promised',
    reason: 'oversight',
    note: '',
    itemIds: [item.id],
    promise: { amount: money(item.open.amount, item.open.currency), dueOn: day('2026-12-04') },
    write: true,
    ...overrides,
  };
}
