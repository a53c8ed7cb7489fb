import type { Dexie } from 'dexie';

/**
 * 2026-11: what the last import can be taken back with, how the user told lists of her own to be read, and that customers
 * were erased. Frozen: a change is a new version with its own sample.
 *
 * No row is rewritten: an import of before cannot be taken back, and says so.
 */
export function version3(database: Dexie): void {
  database.version(3).stores({
    undoParts: '[importId+part], importId',
    columnMappings: 'signature',
    erasures: 'id',
    // Asked for by the page that makes the list, after every slice of it.
    due: 'accountId, dueAt, question',
  });
}
