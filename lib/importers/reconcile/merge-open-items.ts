import type { Day } from '../../domain/day.ts';
import { externalKeyOf } from '../../domain/external-key.ts';
import { foldNumber } from '../../domain/invoice-number.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import type { OpenItemCandidate } from '../candidates.ts';
import { joinExternal, type RowMerge } from './row-merge.ts';

interface ItemMaking {
  readonly known: readonly OpenItem[];
  /** Account ids by the candidates' keys. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly ids: () => string;
  readonly importId: string;
  readonly asOf: Day;
}

/** Stored items with the figures of this import, and new ones: by key, else by number within the account. */
export function mergeOpenItems(
  candidates: readonly OpenItemCandidate[],
  making: ItemMaking,
): RowMerge<OpenItem>[] {
  const { known, idOf, ids } = making;
  const byExternal = new Map(known.flatMap((item) => item.external.map((key) => [externalKeyOf(key), item])));
  const byNumber = new Map(known.map((item) => [numberKey(item.accountId, item), item]));
  const owned = candidates.flatMap((candidate) => {
    const accountId = idOf.get(candidate.accountKey);
    return accountId === undefined ? [] : [{ candidate, accountId }];
  });
  const matches = new Map<OpenItemCandidate, OpenItem>();
  const taken = new Set<string>();
  const match = (candidate: OpenItemCandidate, item: OpenItem | undefined) => {
    if (!item || taken.has(item.id) || matches.has(candidate)) return;
    matches.set(candidate, item);
    taken.add(item.id);
  };
  // All keys first: a row found by its number alone must not take the item another row has the key of.
  for (const { candidate } of owned) {
    for (const key of candidate.external) match(candidate, byExternal.get(externalKeyOf(key)));
  }
  for (const { candidate, accountId } of owned) {
    if (candidate.number !== '') match(candidate, byNumber.get(numberKey(accountId, candidate)));
  }
  return owned.map(({ candidate, accountId }) => {
    const before = matches.get(candidate) ?? null;
    return {
      before,
      after: before
        ? updated(before, candidate, { ...making, accountId })
        : fresh(candidate, ids(), { ...making, accountId }),
    };
  });
}

interface ItemOwner {
  readonly accountId: string;
  readonly importId: string;
  readonly asOf: Day;
}

/** A day or total the file no longer states is kept: the user may have entered it. */
function updated(
  item: OpenItem,
  candidate: OpenItemCandidate,
  { accountId, importId, asOf }: ItemOwner,
): OpenItem {
  const next: OpenItem = {
    ...item,
    accountId,
    kind: candidate.kind,
    number: candidate.number,
    issuedOn: candidate.issuedOn ?? item.issuedOn,
    dueOn: candidate.dueOn ?? item.dueOn,
    total: candidate.total ?? item.total,
    open: candidate.open,
    external: joinExternal(item.external, candidate.external),
    asOf,
    inLastImport: true,
  };
  // The same file again says nothing new: the row stays with the import that brought it.
  return JSON.stringify(next) === JSON.stringify(item) ? item : { ...next, importId };
}

function fresh(candidate: OpenItemCandidate, id: string, { accountId, importId, asOf }: ItemOwner): OpenItem {
  const { kind, number, issuedOn, dueOn, total, open, external } = candidate;
  return {
    id,
    accountId,
    kind,
    number,
    issuedOn,
    dueOn,
    total,
    open,
    external: [...external],
    importId,
    asOf,
    inLastImport: true,
  };
}

function numberKey(accountId: string, { kind, number }: OpenItem | OpenItemCandidate): string {
  return [accountId, kind, foldNumber(number)].join('|');
}
