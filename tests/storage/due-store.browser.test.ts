import { describe, expect, it } from 'vitest';
import type { PerOurCallDatabase } from '../../lib/storage/database.ts';
import {
  changeDueContacts,
  countDueBetween,
  countDueUntil,
  countWaiting,
  dueAccountIds,
  dueBetween,
  markNotified,
  mostUrgentDue,
  nextDueAfter,
  nextUntoldAfter,
  readDueContact,
  readDueContacts,
  untoldUntil,
  waitingLines,
} from '../../lib/storage/due-store.ts';
import { buildDueContact } from '../support/build-due-contact.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

/** All that is due by then. */
function dueUntil(database: PerOurCallDatabase, now: number) {
  return mostUrgentDue(database, now, 99);
}

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

const idsOf = (lines: readonly { accountId: string }[]) => lines.map(({ accountId }) => accountId);

describe('what is most urgent', () => {
  const rows = [
    { accountId: 'b', rank: 20, dueRank: 20, dueAt: NOW - 900 },
    { accountId: 'a', rank: 20, dueRank: 20, dueAt: NOW - 1 },
    { accountId: 'broken', rank: 5, dueRank: 5, dueAt: NOW - 500 },
    { accountId: 'fresh', rank: 10, dueRank: null, dueAt: NOW },
    { accountId: 'anew', rank: 15, dueRank: 15, dueAt: NOW - 50 },
    { accountId: 'later', rank: 1, dueRank: null, dueAt: NOW + 1 },
    { accountId: 'never', rank: 1, dueRank: null, dueAt: null },
  ];

  it('is what was ranked when it was made, and what has come up since, each once', async () => {
    const database = await listOf(...rows);
    const most = async (limit: number) => idsOf(await mostUrgentDue(database, NOW, limit));
    expect(await most(9)).toEqual(['broken', 'fresh', 'anew', 'a', 'b']);
    expect(await most(2)).toEqual(['broken', 'fresh']);
    expect(await most(0)).toEqual([]);
  });

  it('of a list of which nothing was ranked is all that is due', async () => {
    const database = await listOf(...rows.map((row) => ({ ...row, dueRank: null })));
    expect(idsOf(await mostUrgentDue(database, NOW, 3))).toEqual(['broken', 'fresh', 'anew']);
  });

  it('case 23: after the clock was set back is what is due by it, and as much of it as is asked for', async () => {
    const database = await listOf(...rows);
    expect(idsOf(await mostUrgentDue(database, NOW - 500, 2))).toEqual(['broken', 'b']);
  });
});

describe('what is looked up by index alone', () => {
  it('what comes up in a stretch of time, both ends included, soonest first, counted no further than asked', async () => {
    const database = await listOf(...[3, 1, 4, 2].map((n) => ({ accountId: `at-${n}`, dueAt: NOW + n })));
    const span = { from: NOW + 2, until: NOW + 4 };
    expect(idsOf(await dueBetween(database, span, 9))).toEqual(['at-2', 'at-3', 'at-4']);
    expect(idsOf(await dueBetween(database, span, 1))).toEqual(['at-2']);
    expect(await countDueBetween(database, span, 9)).toBe(3);
    expect(await countDueBetween(database, span, 2)).toBe(2);
    expect(await countDueUntil(database, NOW + 3, 2)).toBe(2);
  });

  it('what is waited for, what comes first first', async () => {
    const database = await listOf(
      { accountId: 'late', waitsUntil: '2026-12-09' },
      { accountId: 'soon', waitsUntil: '2026-11-20' },
      { accountId: 'nothing', waitsUntil: null },
    );
    expect(idsOf(await waitingLines(database, 9))).toEqual(['soon', 'late']);
    expect(await countWaiting(database, 9)).toBe(2);
    expect(await countWaiting(database, 1)).toBe(1);
  });

  it('what nobody was told of, until somebody is', async () => {
    const database = await listOf(
      { accountId: 'told', dueAt: NOW - 9, untoldAt: null, notifiedAt: NOW - 8 },
      { accountId: 'new', dueAt: NOW, untoldAt: NOW },
      { accountId: 'next', dueAt: NOW + 5, untoldAt: NOW + 5 },
    );
    expect(idsOf(await untoldUntil(database, NOW))).toEqual(['new']);
    expect(await nextUntoldAfter(database, NOW)).toBe(NOW + 5);
    await markNotified(database, ['new'], NOW);
    expect(await untoldUntil(database, NOW)).toEqual([]);
  });
});
