import type { Id } from '../domain/id.ts';
import { type ImportRecord, importRecordSchema } from '../domain/import-record.ts';
import { type UndoPart, undoPartSchema } from '../domain/undo-part.ts';
import type { PerOurCallDatabase } from './database.ts';

/**
 * What an import did, in the order it was done; nothing when it can no longer be taken back. One part at a time: a page
 * that asks is not held up by an import of a hundred thousand rows.
 */
export async function readUndoParts(database: PerOurCallDatabase, importId: Id): Promise<UndoPart[]> {
  const keys = await database.undoParts.where({ importId }).primaryKeys();
  const parts: UndoPart[] = [];
  for (const key of keys) parts.push(undoPartSchema.parse(await database.undoParts.get(key)));
  return parts.sort((a, b) => a.part - b.part);
}

/** Whether something is kept to take that import back with; asked by a page again and again, so nothing of it is read. */
export async function hasUndoParts(database: PerOurCallDatabase, importId: Id): Promise<boolean> {
  return (await database.undoParts.where({ importId }).count()) > 0;
}

export async function addUndoPart(database: PerOurCallDatabase, part: UndoPart): Promise<void> {
  await database.undoParts.add(part);
}

/**
 * No import can be taken back from here on. To be called by whatever takes rows away or puts others in their place: an
 * erased customer must not come back with the rows as they stood before an import.
 */
export async function dropUndoParts(database: PerOurCallDatabase): Promise<void> {
  await database.undoParts.clear();
}

/** The import that was confirmed last; `null`: there was none. */
export async function lastImport(database: PerOurCallDatabase): Promise<ImportRecord | null> {
  const rows = await database.imports.orderBy('at').reverse().limit(SAME_MOMENT).toArray();
  // Two in one moment are told apart by their ids, which sort by time.
  const [last] = rows.sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
  return last ? importRecordSchema.parse(last) : null;
}

/** More imports than that are not confirmed within one millisecond. */
const SAME_MOMENT = 20;

export async function markUndone(database: PerOurCallDatabase, id: Id, at: number): Promise<void> {
  await database.imports.update(id, { undoneAt: at });
}
