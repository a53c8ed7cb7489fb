import { type FoundInTexts, findInTexts } from '../domain/find-in-texts.ts';
import type { Id } from '../domain/id.ts';
import { type SearchShelf, type SearchText, searchShelfSchema } from '../domain/search-text.ts';
import { groupBy, unique } from '../shared/list.ts';
import { foldName } from '../shared/text.ts';
import type { PerOurCallDatabase } from './database.ts';

/** Few enough that changing one account is quick, many enough that a book is read in few rows. */
const MOST_ON_A_SHELF = 150;
const FILLED = 100;

/** Puts and removes what accounts are found by; a shelf that says the same already is not written again. */
export function changeSearchTexts(
  database: PerOurCallDatabase,
  put: readonly SearchText[],
  gone: readonly Id[],
): Promise<void> {
  return database.transaction('rw', database.searchTexts, async () => {
    const lines = new Map<Id, string | null>([
      ...gone.map((id) => [id, null] as const),
      ...put.map(({ accountId, line }) => [accountId, line] as const),
    ]);
    const starts = await database.searchTexts.toCollection().primaryKeys();
    const byShelf = groupBy(lines.keys(), (id) => shelfOf(starts, id));
    const before = await database.searchTexts.bulkGet([...byShelf.keys()]);
    const changes = [...byShelf].map(([from, ids], index) => {
      const shelf = searchShelfSchema.safeParse(before[index]).data ?? { from, text: '' };
      return { shelf, after: withLines(shelf, ids, lines), isNew: before[index] === undefined };
    });
    const changed = changes.filter(
      ({ shelf, after, isNew }) => isNew || after.length !== 1 || after[0]?.text !== shelf.text,
    );
    const empty = changed.filter(({ after }) => after.length === 0).map(({ shelf }) => shelf.from);
    await database.searchTexts.bulkPut(changed.flatMap(({ after }) => after));
    await database.searchTexts.bulkDelete(empty);
  });
}

/** Accounts that can be found, whether they still exist or not. */
export async function searchTextAccountIds(database: PerOurCallDatabase): Promise<Id[]> {
  const texts = await readSearchTexts(database);
  return texts.flatMap((text) => [...linesById(text).keys()]);
}

/** The words of the whole book, some dozens of texts. */
export async function readSearchTexts(database: PerOurCallDatabase): Promise<string[]> {
  const texts: string[] = [];
  for await (const shelves of readSearchShelves(database)) for (const { text } of shelves) texts.push(text);
  return texts;
}

/** So many shelves, about two megabytes, are read within a frame. */
const SHELVES_AT_A_TIME = 64;

/** All shelves in their order, some at a time. One that cannot be read is passed over: it is made anew. */
export async function* readSearchShelves(database: PerOurCallDatabase): AsyncGenerator<SearchShelf[]> {
  let rows = await database.searchTexts.orderBy(':id').limit(SHELVES_AT_A_TIME).toArray();
  while (rows.length > 0) {
    yield readable(rows);
    const last = rows.at(-1)?.from ?? '';
    rows =
      rows.length < SHELVES_AT_A_TIME
        ? []
        : await database.searchTexts.where(':id').above(last).limit(SHELVES_AT_A_TIME).toArray();
  }
}

/** Those of these shelves that are there and can be read. */
export async function readSomeSearchShelves(
  database: PerOurCallDatabase,
  from: readonly string[],
): Promise<Map<string, SearchShelf>> {
  const rows = await database.searchTexts.bulkGet([...from]);
  return new Map(readable(rows).map((shelf) => [shelf.from, shelf]));
}

function readable(rows: readonly unknown[]): SearchShelf[] {
  return rows.flatMap((row) => searchShelfSchema.safeParse(row).data ?? []);
}

/**
 * Accounts by what is typed, as `findInTexts` finds them in the words of the book. Names that begin so are found even while
 * their words are still to be made, as after an update; no words give the first by name.
 */
export async function findAccounts(
  database: PerOurCallDatabase,
  texts: readonly string[],
  { text, limit }: { readonly text: string; readonly limit: number },
): Promise<FoundInTexts> {
  const name = foldName(text);
  const begin = database.accounts.where('nameKey').startsWith(name).limit(limit);
  const begun = name === '' && text.trim() !== '' ? [] : await begin.primaryKeys();
  const found = findInTexts(texts, text, limit);
  if (begun.length === 0) return found;
  const more = found.slipped ? [] : found.ids;
  const words = found.slipped ? [] : found.words;
  return { ids: unique([...begun, ...more]).slice(0, limit), slipped: false, words };
}

/** The last shelf that begins at or before the id; the first has no beginning. */
function shelfOf(starts: readonly string[], id: Id): string {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= id) low = middle + 1;
    else high = middle;
  }
  return starts[low - 1] ?? '';
}

/** The shelf with these lines put on or taken off; one that is too full becomes several, an empty one none. */
function withLines(
  { from, text }: SearchShelf,
  ids: readonly Id[],
  lines: ReadonlyMap<Id, string | null>,
): SearchShelf[] {
  const all = linesById(text);
  for (const id of ids) {
    const line = lines.get(id) ?? null;
    if (line === null) all.delete(id);
    else all.set(id, line);
  }
  const sorted = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  const size = sorted.length <= MOST_ON_A_SHELF ? MOST_ON_A_SHELF : FILLED;
  const parts = Math.ceil(sorted.length / size);
  return Array.from({ length: parts }, (_, part) => {
    const some = sorted.slice(part * size, (part + 1) * size);
    return {
      from: part === 0 ? from : (some[0]?.[0] ?? from),
      text: some.map(([, line]) => `\n${line}`).join(''),
    };
  });
}

function linesById(text: string): Map<Id, string> {
  const lines = text === '' ? [] : text.slice(1).split('\n');
  return new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line]));
}
