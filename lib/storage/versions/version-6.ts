import type { Dexie } from 'dexie';

/**
 * 2026-11: earlier versions of texts are kept, and a text may be chosen for one account or language. Frozen: a change is a
 * new version with its own sample. No row is rewritten.
 */
export function version6(database: Dexie): void {
  database.version(6).stores({ templateVersions: 'id, templateId', textChoices: 'id, accountId' });
}
