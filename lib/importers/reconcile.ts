import { dayIn, type Instant } from '../domain/day.ts';
import type { Place } from '../domain/place.ts';
import type { AccountCandidate, ImportCandidates } from './candidates.ts';
import { conflictList } from './reconcile/conflict-list.ts';
import { holdReminders } from './reconcile/hold-reminders.ts';
import type { ImportPlan, KnownBook } from './reconcile/import-plan.ts';
import { sayItemConflicts, sayOlderFigures } from './reconcile/item-conflicts.ts';
import { listChanges } from './reconcile/list-changes.ts';
import { matchAccounts } from './reconcile/match-accounts.ts';
import { mergeAccounts } from './reconcile/merge-accounts.ts';
import { mergeContacts } from './reconcile/merge-contacts.ts';
import { isOwedOtherwise, itemFinder, mergeOpenItems } from './reconcile/merge-open-items.ts';
import { type RowMerge, tally, toPut } from './reconcile/row-merge.ts';
import { settleItems } from './reconcile/settle-items.ts';

interface Reconciliation {
  readonly candidates: ImportCandidates;
  readonly known: KnownBook;
  readonly ids: () => string;
  readonly importId: string;
  /** When it is imported. */
  readonly at: Instant;
  /** The user's zone: names the day of `at`, which stands in when the files name no day. */
  readonly zone?: string;
  /** Files the user says are complete: what is not in them is paid. */
  readonly complete?: readonly string[];
  /** Where a customer sits, as far as the files say so in columns of their own. */
  readonly placeOf?: (candidate: AccountCandidate) => Place | null;
}

/**
 * What an import changes in the stored book: rows to put, never rows to delete. The same file again changes nothing. What
 * the user has entered, confirmed or chosen stays. Grows with what is in the files and on record, not with both multiplied.
 */
export function reconcile({
  candidates,
  known,
  ids,
  importId,
  at,
  zone = 'UTC',
  complete = [],
  placeOf = () => null,
}: Reconciliation): ImportPlan {
  const asOf = candidates.asOf ?? dayIn(zone, at);
  const conflicts = conflictList();
  const matches = matchAccounts(candidates, known, conflicts);
  const making = { matches, ids, at, placeOf, conflicts };
  const { merges: accounts, idOf } = mergeAccounts(candidates.accounts, making);
  const contacts = mergeContacts(candidates.contacts, { known: known.contacts, idOf, ids, conflicts });
  const holds = holdReminders(candidates.accounts, {
    system: candidates.system,
    known: known.holds ?? [],
    idOf,
    ids,
    at,
  });
  const finder = itemFinder(known.openItems);
  const found = mergeOpenItems(candidates.openItems, finder, { idOf, ids, importId, asOf });
  const nameOf = namesOf(known, accounts);
  sayOlderFigures(candidates, known.openItems, conflicts);
  sayItemConflicts(found, nameOf, conflicts);
  const { paid, missing, unlisted } = settleItems({
    candidates,
    known: known.openItems,
    found,
    finder,
    idOf,
    complete,
    importId,
    asOf,
    nameOf,
    conflicts,
  });
  const fresh = [accounts, contacts, found].flatMap(freshIds);
  return {
    accounts: toPut(accounts),
    contacts: toPut(contacts),
    openItems: [...toPut(found), ...toPut(paid), ...toPut(missing)],
    holds,
    fresh: new Set([...fresh, ...holds.map(({ id }) => id)]),
    summary: {
      accounts: tally(accounts),
      contacts: tally(contacts),
      openItems: { ...tally(found, isOwedOtherwise), paid: paid.length, missing: missing.length },
    },
    listed: listChanges({ found, paid, missing, nameOf }),
    unlisted,
    conflicts: conflicts.sentences(),
    newAccountKeys: new Set(candidates.accounts.filter(({ key }) => !matches.has(key)).map(({ key }) => key)),
  };
}

function freshIds(merges: readonly RowMerge<{ readonly id: string }>[]): string[] {
  return merges.filter(({ before }) => before === null).map(({ after }) => after.id);
}

/** As the book will call them; made when the first sentence or line asks. */
function namesOf(
  known: KnownBook,
  accounts: readonly RowMerge<{ readonly id: string; readonly name: string }>[],
): (accountId: string) => string {
  let names: Map<string, string> | null = null;
  return (accountId) => {
    names ??= new Map([
      ...known.accounts.map(({ id, name }): [string, string] => [id, name]),
      ...accounts.map(({ after }): [string, string] => [after.id, after.name]),
    ]);
    return names.get(accountId) ?? '';
  };
}
