import { Dexie, type IndexableType, type Table } from 'dexie';

/** Rows that are held at a time: a megabyte or so, and stopped between two in the blink of an eye. */
export const AT_A_TIME = 2000;

/** All rows of a table in the order of their keys, a batch at a time. */
export async function* batchesOf<T extends object>(table: Table<T>): AsyncGenerator<T[]> {
  for (let rows = await readBatch(table, null); rows.length > 0; ) {
    yield rows;
    rows = rows.length < AT_A_TIME ? [] : await readBatch(table, rows.at(-1) ?? null);
  }
}

/** The rows of a table that follow `last` in the order of their keys, at most a batch; `null`: from the first. */
export function readBatch<T extends object>(table: Table<T>, last: T | null): Promise<T[]> {
  const rest = last ? table.where(':id').above(keyOf(table, last)) : table.orderBy(':id');
  return rest.limit(AT_A_TIME).toArray();
}

/** The row's primary key; of a compound one, its parts. */
export function keyOf(table: Table, row: object): IndexableType {
  const { keyPath } = table.schema.primKey;
  return Dexie.getByKeyPath(row, Array.isArray(keyPath) ? [...keyPath] : (keyPath ?? ''));
}
