import type { CoveredItem } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts } from '../dunning/facts.ts';

/** An invoice as an entry keeps it: the step it was for that invoice, and what is open on it now (case 62). */
export function coveredItem(itemId: Id, levelId: string | null, { items }: AccountFacts): CoveredItem {
  return { itemId, levelId, open: items.find(({ id }) => id === itemId)?.open ?? null };
}
