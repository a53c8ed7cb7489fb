import { type Money, subtractMoney } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { byAge } from './agreed-words.ts';
import type { TextFacts } from './text-facts.ts';

/** The oldest first, and where one pays for others the invoices of each together (case 40). */
export function listed(
  items: readonly OpenItem[],
  { paysFor = [] }: Pick<TextFacts, 'paysFor'>,
): readonly OpenItem[] {
  const groups = byAge(items).map((item) => ({ item, owner: ownerOf(item, paysFor) }));
  return groups.sort((a, b) => a.owner.localeCompare(b.owner)).map(({ item }) => item);
}

/** The child an invoice is of; empty: it is the account's own. */
export function ownerOf({ accountId }: OpenItem, paysFor: NonNullable<TextFacts['paysFor']>): string {
  return paysFor.find(({ id }) => id === accountId)?.name ?? '';
}

/** What is open on it, less the part under review (case 27). */
export function askedFor({ id, open }: OpenItem, { underReview }: Pick<TextFacts, 'underReview'>): Money {
  const part = underReview.find(({ itemId }) => itemId === id);
  return part ? subtractMoney(open, part.amount) : open;
}
