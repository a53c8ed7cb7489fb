import type { Day } from '../../domain/day.ts';
import { type ExternalKey, externalKeyOf } from '../../domain/external-key.ts';
import { foldNumber } from '../../domain/invoice-number.ts';
import type { Money } from '../../domain/money.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import type { OpenItemCandidate, SettledCandidate } from '../candidates.ts';
import { byExternalKey, joinExternal, type RowMerge, withColumns } from './row-merge.ts';
import { richer, sameNumber } from './said-of-item.ts';

interface ItemMaking {
  /** Account ids by the candidates' keys. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly ids: () => string;
  readonly importId: string;
  readonly asOf: Day;
}

type Named = OpenItemCandidate | SettledCandidate;

/** Finds what is on record: by key, else by number within the account. Each stored item is found once. */
export interface ItemFinder {
  /** `accountId`: its customer; `null` when these files do not name it otherwise. */
  readonly byKey: (candidate: Named, accountId: string | null) => OpenItem | null;
  readonly byNumber: (candidate: Named, accountId: string) => OpenItem | null;
}

export function itemFinder(known: readonly OpenItem[]): ItemFinder {
  const keys = byExternalKey(known);
  const numbers = new Map<string, OpenItem>();
  for (const item of known) {
    const key = numberKey(item.accountId, item);
    if (!numbers.has(key)) numbers.set(key, item);
  }
  const taken = new Set<OpenItem>();
  const take = (item: OpenItem | undefined): OpenItem | null => {
    if (!item || taken.has(item)) return null;
    taken.add(item);
    return item;
  };
  return {
    byKey: ({ external }, accountId) => {
      for (const key of external) {
        const known = keys.get(externalKeyOf(key));
        const isTheirs = accountId === null || known?.accountId === accountId;
        const item = isTheirs || isNumberOfItsOwn(key) ? take(known) : null;
        if (item) return item;
      }
      return null;
    },
    byNumber: (candidate, accountId) =>
      candidate.number === '' ? null : take(numbers.get(numberKey(accountId, candidate))),
  };
}

/** Stored items with the figures of this import, and new ones. */
export function mergeOpenItems(
  candidates: readonly OpenItemCandidate[],
  finder: ItemFinder,
  making: ItemMaking,
): RowMerge<OpenItem>[] {
  const { idOf, ids } = making;
  // All keys first: a row found by its number alone must not take the item another row has the key of.
  const keyed = candidates.map((candidate) => {
    const accountId = idOf.get(candidate.accountKey);
    return accountId === undefined ? null : finder.byKey(candidate, accountId);
  });
  return candidates.flatMap((candidate, at): RowMerge<OpenItem>[] => {
    const accountId = idOf.get(candidate.accountKey);
    if (accountId === undefined) return [];
    const before = keyed[at] ?? finder.byNumber(candidate, accountId);
    const owner = { ...making, accountId };
    return [{ before, after: before ? updated(before, candidate, owner) : fresh(candidate, ids(), owner) }];
  });
}

/** The day and the import move on with every export; what is owed is what counts as changed. */
export function isOwedOtherwise(before: OpenItem, after: OpenItem): boolean {
  return withColumns(before, { ...after, asOf: before.asOf, importId: before.importId }) !== before;
}

interface ItemOwner {
  readonly accountId: string;
  readonly importId: string;
  readonly asOf: Day;
}

/** A day, a total or words the file no longer states are kept: the user may have entered them. */
function updated(
  item: OpenItem,
  candidate: OpenItemCandidate,
  { accountId, importId, asOf }: ItemOwner,
): OpenItem {
  const next = withColumns(item, {
    accountId,
    kind: candidate.kind,
    number: candidate.number,
    description: richer(item.description, candidate.description),
    orderNumber: sameNumber(item.orderNumber, candidate.orderNumber),
    issuedOn: candidate.issuedOn ?? item.issuedOn,
    dueOn: candidate.dueOn ?? item.dueOn,
    total: candidate.total === null ? item.total : either(item.total, candidate.total),
    open: either(item.open, candidate.open),
    external: joinExternal(item.external, candidate.external),
    asOf,
    inLastImport: true,
  });
  // The same file again says nothing new: the row stays with the import that brought it.
  if (next === item) return item;
  // What is open again was not paid.
  const { paidOn, ...open } = next;
  return { ...open, importId };
}

/** The amount on record where the file says the same: what did not change is the same object. */
function either(known: Money | null, found: Money): Money {
  const isSame = known !== null && known.amount === found.amount && known.currency === found.currency;
  return isSame ? known : found;
}

function fresh(candidate: OpenItemCandidate, id: string, { accountId, importId, asOf }: ItemOwner): OpenItem {
  const { kind, number, description, orderNumber, issuedOn, dueOn, total, open, external } = candidate;
  return {
    id,
    accountId,
    kind,
    number,
    description,
    orderNumber,
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

/**
 * "zoho-item-id": what a system calls one invoice and no other, whoever owes it. Other keys are made of type, number and
 * the customer's name, and of two customers of one name either may bear it.
 */
function isNumberOfItsOwn({ system }: ExternalKey): boolean {
  return system.endsWith('-id');
}

function numberKey(accountId: string, { kind, number }: OpenItem | Named): string {
  return `${accountId}|${kind}|${foldNumber(number)}`;
}
