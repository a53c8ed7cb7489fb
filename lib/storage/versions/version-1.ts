import type { Dexie } from 'dexie';

/**
 * 2026-11: the first schema. Frozen: a change is a new version with its own sample.
 * `addressKeys`, `domainKeys`, `nameKey`, `numberKey` and `externalKeys` are derived from the row when it is written.
 */
export function version1(database: Dexie): void {
  database.version(1).stores({
    accounts: 'id, nameKey, parentId, *externalKeys',
    contacts: 'id, accountId, *addressKeys, *domainKeys',
    items: 'id, accountId, numberKey, importId, *externalKeys',
    activities: 'id, accountId, [accountId+at]',
    promises: 'id, accountId, activityId',
    disputes: 'id, accountId, activityId',
    holds: 'id, accountId',
    drafts: 'id, accountId, state',
    templates: 'id',
    choices: '[scope+key], accountId',
    imports: 'id, at',
    due: 'accountId, dueAt',
    settings: 'key',
  });
}
