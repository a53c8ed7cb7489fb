import type { Table } from 'dexie';
import type { Id } from '../domain/id.ts';
import type { ImportedTable, UndoPart } from '../domain/undo-part.ts';
import type { PerOurCallDatabase } from './database.ts';
import { asAsync } from './in-one-transaction.ts';
import { rowPrint } from './row-print.ts';
import { addUndoPart } from './undo-store.ts';

/** What an import, or taking one back, writes of: all of it, or nothing. What is said meanwhile to a customer is not locked out. */
export function inImportTransaction<T>(database: PerOurCallDatabase, work: () => Promise<T>): Promise<T> {
  const { accounts, contacts, items, holds, imports, undoParts, settings } = database;
  const tables = [accounts, contacts, items, holds, imports, undoParts, settings];
  return database.transaction('rw', tables, asAsync(work));
}

interface Slice {
  readonly importId: Id;
  readonly part: number;
  readonly table: ImportedTable;
  /** With the keys they are looked up by. */
  readonly rows: readonly { readonly id: Id }[];
  readonly isFresh: (id: Id) => boolean;
}

/** Writes some rows of one table, and beside them what it takes to take that back. */
export async function writeSlice(database: PerOurCallDatabase, slice: Slice): Promise<void> {
  const { importId, part, table: name, rows, isFresh } = slice;
  const table = database.table<{ id: Id }, Id>(name);
  const added = rows.filter(({ id }) => isFresh(id));
  const changed = rows.filter(({ id }) => !isFresh(id));
  const before = changed.length === 0 ? [] : await table.bulkGet(changed.map(({ id }) => id));
  const undo: UndoPart = {
    importId,
    part,
    table: name,
    added: added.map(({ id }) => id),
    before: before.flatMap((row) => (row ? [{ ...row }] : [])),
    prints: isWrittenByImportsAlone(name) ? [] : [...added, ...changed].map(rowPrint),
  };
  await addUndoPart(database, undo);
  await table.bulkPut([...rows]);
}

/** The rows of one slice that are not as the import left them, or gone. */
export async function changedSince(database: PerOurCallDatabase, part: UndoPart): Promise<Id[]> {
  const ids = [...part.added, ...part.before.map(({ id }) => id)];
  if (part.prints.length === 0) return [];
  const rows = await database.table<object, Id>(part.table).bulkGet(ids);
  return ids.filter((_, index) => {
    const row = rows[index];
    return !row || rowPrint(row) !== part.prints[index];
  });
}

export async function takeBackSlice(
  database: PerOurCallDatabase,
  { table, added, before }: UndoPart,
): Promise<void> {
  const rows = database.table<object, Id>(table);
  if (added.length > 0) await deleteRows(rows, added);
  if (before.length > 0) await rows.bulkPut(before);
}

/**
 * Ids made by one import stand side by side: they go as one range, which is quick, and one line for the pages that watch
 * instead of thousands.
 */
async function deleteRows(rows: Table<object, Id>, ids: readonly Id[]): Promise<void> {
  const sorted = [...ids].sort();
  const range = rows.where(':id').between(sorted[0], sorted.at(-1), true, true);
  const there = await range.primaryKeys();
  const isAlone = there.length === sorted.length && there.every((id, at) => id === sorted[at]);
  await (isAlone ? range.delete() : rows.bulkDelete([...ids]));
}

/** Invoices are figures of the source: nothing in the program changes one. */
function isWrittenByImportsAlone(table: ImportedTable): boolean {
  return table === 'items';
}
