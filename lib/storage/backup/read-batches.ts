import { Dexie, type IndexableType, type Table } from 'dexie';

/** Rows that are held at a time: few enough that nothing waits for them, many enough to be quick. */
export const AT_A_TIME = 200;

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
