import { describe, expect, it } from 'vitest';
import {
  changeDueContacts,
  countDueUntil,
  dueAccountIds,
  dueUntil,
  markNotified,
  nextDueAfter,
  readDueContact,
  readDueContacts,
} from '../../lib/storage/due-store.ts';
import { buildDueContact } from '../support/build-due-contact.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

async function listOf(...rows: Parameters<typeof buildDueContact>[0][]) {
  const database = testDatabase();
  await changeDueContacts(database, rows.map(buildDueContact), []);
  return database;
}

describe('the day’s list', () => {
  it('is everything that came up until then, most urgent first', async () => {
    const database = await listOf(
      { accountId: 'late', rank: 30, dueAt: NOW - 1 },
      { accountId: 'urgent', rank: 10, dueAt: NOW },
      { accountId: 'old', rank: 20, dueAt: NOW - 9e9 },
      { accountId: 'later', rank: 1, dueAt: NOW + 1 },
      { accountId: 'never', rank: 1, dueAt: null, kind: 'not-now' },
    );
    expect((await dueUntil(database, NOW)).map(({ accountId }) => accountId)).toEqual([
      'urgent',
      'old',
      'late',
    ]);
    expect(await countDueUntil(database, NOW)).toBe(3);
  });

  it('of equal urgency keeps one order', async () => {
    const rows = ['c', 'a', 'b'].map((accountId) => ({
      accountId,
      rank: 5,
      dueAt: NOW - accountId.charCodeAt(0),
    }));
    const order = async (given: typeof rows) =>
      (await dueUntil(await listOf(...given), NOW)).map((row) => row.accountId);
    expect(await order(rows)).toEqual(await order(rows.toReversed()));
  });

  it('tells when the next one comes up', async () => {
    const database = await listOf({ accountId: 'a', dueAt: NOW }, { accountId: 'b', dueAt: NOW + 60_000 });
    expect(await nextDueAfter(database, NOW)).toBe(NOW + 60_000);
    expect(await nextDueAfter(database, NOW + 60_000)).toBeNull();
  });

  it('holds one line for an account: a new one replaces it, and it can go', async () => {
    const database = await listOf({ rank: 1 }, { rank: 2 });
    expect(await readDueContact(database, 'account-1')).toMatchObject({ rank: 2 });
    expect(await dueAccountIds(database)).toEqual(['account-1']);
    await changeDueContacts(database, [], ['account-1', 'gone']);
    expect(await readDueContact(database, 'account-1')).toBeNull();
  });

  it('passes over a line that an older program left and this one cannot read', async () => {
    const database = await listOf({ accountId: 'a' });
    const { until: _until, ...older } = buildDueContact({ accountId: 'b' });
    await database.due.put(older as ReturnType<typeof buildDueContact>);
    expect((await dueUntil(database, NOW)).map(({ accountId }) => accountId)).toEqual(['a']);
    expect([...(await readDueContacts(database, ['a', 'b', 'gone'])).keys()]).toEqual(['a']);
  });

  it('notes who was told of, and of no other', async () => {
    const database = await listOf({ accountId: 'a' }, { accountId: 'b' });
    await markNotified(database, ['a', 'gone'], NOW);
    expect((await database.due.toArray()).map(({ notifiedAt }) => notifiedAt)).toEqual([NOW, null]);
  });
});
