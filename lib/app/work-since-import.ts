import type { Id } from '../domain/id.ts';
import type { UndoPart } from '../domain/undo-part.ts';
import { unique } from '../shared/list.ts';
import { joinWords } from '../shared/text.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';
import { changedSince } from '../storage/import-tables.ts';
import { accountsWorkedOn } from '../storage/worked-on.ts';

const MOST_NAMES = 3;

/**
 * Why an import cannot be taken back without taking work along: a sentence that names for whom; `null`: nothing was done
 * about what it brought. Work on a customer who was on record before stays, so it is in nobody's way.
 */
export async function workSinceImport(
  database: PerOurCallDatabase,
  parts: readonly UndoPart[],
): Promise<string | null> {
  const ids = await accountsWorkedOn(database, addedIn(parts));
  for (const part of parts) for (const id of await ownersChanged(database, part)) ids.push(id);
  const names = unique(await namesOf(database, unique(ids)));
  if (ids.length === 0) return null;
  const rest = names.length - MOST_NAMES;
  const who = joinWords([...names.slice(0, MOST_NAMES), ...(rest > 0 ? [`${rest} more`] : [])]);
  return `There has been work since on what this import brought, for ${who}. Taking the import back would take that away, so it stays.`;
}

function addedIn(parts: readonly UndoPart[]) {
  const of = (name: UndoPart['table']) =>
    new Set(parts.filter(({ table }) => table === name).flatMap(({ added }) => added));
  return { accounts: of('accounts'), contacts: of('contacts'), items: of('items'), holds: of('holds') };
}

async function ownersChanged(database: PerOurCallDatabase, part: UndoPart): Promise<Id[]> {
  const changed = await changedSince(database, part);
  if (changed.length === 0 || part.table === 'accounts') return changed;
  const rows = await database.table<{ accountId: Id }, Id>(part.table).bulkGet(changed);
  // A row that is gone has no owner any more, and was gone by somebody's hand all the same.
  return rows.map((row) => row?.accountId ?? '');
}

async function namesOf(database: PerOurCallDatabase, ids: readonly Id[]): Promise<string[]> {
  const rows = await database.accounts.bulkGet([...ids]);
  return rows.map((row) => row?.name ?? 'a customer who is no longer on record');
}
