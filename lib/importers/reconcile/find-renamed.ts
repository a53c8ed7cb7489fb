import type { Account } from '../../domain/account.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import { groupBy, unique } from '../../shared/list.ts';
import type { ImportCandidates, OpenItemCandidate } from '../candidates.ts';
import type { KnownBook } from './import-plan.ts';
import { itemFingerprint } from './item-fingerprint.ts';

/**
 * Customers renamed in the source (case 69): a new name that carries the invoices (number, day and total) of exactly one
 * stored account which this import does not mention. Promises and log then stay with it.
 */
export function findRenamed(
  candidates: ImportCandidates,
  known: KnownBook,
  matched: ReadonlyMap<string, Account>,
): Map<string, Account> {
  const renamed = new Map<string, Account>();
  const unknown = new Set(candidates.accounts.filter(({ key }) => !matched.has(key)).map(({ key }) => key));
  if (unknown.size === 0) return renamed;
  const mentioned = new Set([...matched.values()].map(({ id }) => id));
  const accounts = new Map(known.accounts.map((account) => [account.id, account]));
  const items = groupBy(
    known.openItems.filter(({ accountId }) => !mentioned.has(accountId)),
    itemFingerprint,
  );
  const claim = (key: string, id: string | null | undefined) => {
    const account = id ? accounts.get(id) : undefined;
    if (!account || mentioned.has(account.id) || matched.has(key) || renamed.has(key)) return;
    mentioned.add(account.id);
    renamed.set(key, account);
  };
  const theirs = candidates.openItems.filter(({ accountKey }) => unknown.has(accountKey));
  for (const [key, own] of groupBy(theirs, ({ accountKey }) => accountKey)) {
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
  return (items.get(itemFingerprint(item)) ?? []).map(({ accountId }) => accountId);
}
