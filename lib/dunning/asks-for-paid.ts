import type { Draft } from '../domain/draft.ts';
import type { AccountFacts } from './facts.ts';

/** A reminder that waits and asks for nothing that is still open: the money has come in since it was written (case 1). */
export function asksForPaid(
  { purpose, items: covered }: Pick<Draft, 'purpose' | 'items'>,
  { items }: Pick<AccountFacts, 'items'>,
): boolean {
  if (purpose !== 'reminder' || covered.length === 0) return false;
  return covered.every(({ itemId }) => items.some(({ id, open }) => id === itemId && open.amount <= 0));
}
