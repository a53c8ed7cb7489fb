import type { Account } from '../../domain/account.ts';
import { foldNumber } from '../../domain/invoice-number.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import { groupBy, unique } from '../../shared/list.ts';
import type { ImportCandidates, OpenItemCandidate } from '../candidates.ts';
import type { KnownBook } from './import-plan.ts';

/**
 * Customers renamed in the source (case 69): a new name that carries the invoices (number, day and total) of exactly one
 * stored account which this import does not mention. Promises and log then stay with it.
 */
export function findRenamed(
  candidates: ImportCandidates,
  known: KnownBook,
  matched: ReadonlyMap<string, Account>,
): Map<string, Account> {
  const mentioned = new Set([...matched.values()].map(({ id }) => id));
  const accounts = new Map(known.accounts.map((account) => [account.id, account]));
  const items = groupBy(known.openItems, fingerprint);
  const renamed = new Map<string, Account>();
  const claim = (key: string, id: string | null | undefined) => {
    const account = id ? accounts.get(id) : undefined;
    if (!account || mentioned.has(account.id) || matched.has(key) || renamed.has(key)) return;
    mentioned.add(account.id);
    renamed.set(key, account);
  };
  for (const [key, own] of groupBy(candidates.openItems, ({ accountKey }) => accountKey)) {
    const owners = unique(own.flatMap((item) => owner(item, items)));
    if (owners.length === 1) claim(key, owners[0]);
  }
  // A job keeps its invoices when its parent is renamed; the parent itself may have none.
  for (const { key, parentKey } of candidates.accounts)
    if (parentKey) claim(parentKey, renamed.get(key)?.parentId);
  return renamed;
}

function owner(item: OpenItemCandidate, items: ReadonlyMap<string, OpenItem[]>): string[] {
  if (item.number === '' || !item.issuedOn) return [];
  return (items.get(fingerprint(item)) ?? []).map(({ accountId }) => accountId);
}

function fingerprint({ kind, number, issuedOn, total }: OpenItem | OpenItemCandidate): string {
  return [kind, foldNumber(number), issuedOn, total?.amount, total?.currency].join('|');
}
