import type { Dexie } from 'dexie';

/**
 * 2026-11: what is typed during a call is kept until the call is saved. Frozen: a change is a new version with its own
 * sample. No row is rewritten.
 */
export function version5(database: Dexie): void {
  database.version(5).stores({ callNotes: 'accountId' });
}
