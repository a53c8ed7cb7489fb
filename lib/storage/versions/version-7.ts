import type { Dexie } from 'dexie';

/**
 * 2026-11: the day is worked from lists that are made beforehand: a line of the ledger for each account, the words accounts
 * are found by, what nobody was told of yet, what is waited for; besides, the ledger's saved views and where an
 * account was last seen. Frozen: a change is a new version with its own sample.
 *
 * No row is rewritten: the lists are projections, and the marker has them made on the first start.
 */
export function version7(database: Dexie): void {
  database
    .version(7)
    .stores({
      due: 'accountId, dueAt, until, question, untoldAt, dueRank, waitsUntil',
      ledger: 'accountId, nameKey',
      searchTexts: 'from',
      savedViews: 'id',
      knownPages: 'accountId',
    })
    .upgrade(async (change) => {
      await change
        .table('settings')
        .put({ key: 'due-to-make', value: { token: 'version-7', accounts: 'all' } });
    });
}
