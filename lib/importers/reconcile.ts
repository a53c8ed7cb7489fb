import { type Day, dayIn, type Instant } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { ImportCandidates } from './candidates.ts';
import { holdsOpenItems } from './formats/registry.ts';
import type { ImportPlan, KnownBook } from './reconcile/import-plan.ts';
import { matchAccounts } from './reconcile/match-accounts.ts';
import { mergeAccounts } from './reconcile/merge-accounts.ts';
import { mergeContacts } from './reconcile/merge-contacts.ts';
import { mergeOpenItems } from './reconcile/merge-open-items.ts';
import { type RowMerge, tally, toPut } from './reconcile/row-merge.ts';

interface Reconciliation {
  readonly candidates: ImportCandidates;
  readonly known: KnownBook;
  readonly ids: () => string;
  readonly importId: string;
  /** When it is imported. */
  readonly at: Instant;
  /** The user's zone: names the day of `at`, which stands in when the files name no day. */
  readonly zone?: string;
}

/**
 * What an import changes in the stored book: rows to put, never rows to delete. The same file again changes nothing. An
 * item of an earlier import that is not in this one is marked as such and keeps its figures; only a list of open items
 * can miss one, a contact list cannot.
 */
export function reconcile({
  candidates,
  known,
  ids,
  importId,
  at,
  zone = 'UTC',
}: Reconciliation): ImportPlan {
  const asOf = candidates.asOf ?? dayIn(zone, at);
  const { accounts: matches, remarks } = matchAccounts(candidates, known);
  const { merges: accounts, idOf } = mergeAccounts(candidates.accounts, { matches, ids, at });
  const contacts = mergeContacts(candidates.contacts, { known: known.contacts, idOf, ids });
  const openItems = mergeOpenItems(candidates.openItems, {
    known: known.openItems,
    idOf,
    ids,
    importId,
    asOf,
  });
  const missing = missingItems(candidates, known.openItems, openItems);
  return {
    accounts: toPut(accounts),
    contacts: toPut(contacts),
    openItems: [...toPut(openItems), ...missing],
    summary: {
      accounts: tally(accounts),
      contacts: tally(contacts),
      openItems: { ...tally(openItems, facts), missing: missing.length },
    },
    remarks: [...remarks, ...olderFigures(candidates, known.openItems)],
  };
}

/** The day and the import move on with every export; what is owed is what counts as changed. */
function facts({ asOf: _asOf, importId: _importId, ...rest }: OpenItem): unknown {
  return rest;
}

function missingItems(
  candidates: ImportCandidates,
  known: readonly OpenItem[],
  found: readonly RowMerge<OpenItem>[],
): OpenItem[] {
  if (!candidates.files.some(({ format }) => holdsOpenItems(format))) return [];
  const here = new Set(found.map(({ after }) => after.id));
  return known
    .filter((item) => item.inLastImport && isFrom(item, candidates.system) && !here.has(item.id))
    .map((item) => ({ ...item, inLastImport: false }));
}

function isFrom({ external }: OpenItem, system: string): boolean {
  return external.some((key) => key.system.startsWith(`${system}-`));
}

function olderFigures({ asOf, system }: ImportCandidates, known: readonly OpenItem[]): string[] {
  if (!asOf) return [];
  const newest = known
    .filter((item) => isFrom(item, system))
    .reduce<Day>((day, item) => (item.asOf > day ? item.asOf : day), asOf);
  if (newest === asOf) return [];
  const days = `as of ${formatDay(asOf, 'en-US')}; the stored figures are of ${formatDay(newest, 'en-US')}`;
  return [`This export is older than what is stored: it is ${days}. Importing it sets the figures back.`];
}
