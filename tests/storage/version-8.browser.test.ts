import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { passedBetween } from '../../lib/storage/due-passing.ts';
import { mostUrgentDue } from '../../lib/storage/due-store.ts';
import { VERSIONS_IN_ORDER } from '../../lib/storage/versions-in-order.ts';
import { buildDueContact } from '../support/build-due-contact.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

/** The day's list as a program of version 7 left it. */
async function leftByVersion7(...lines: Parameters<typeof buildDueContact>[0][]) {
  const name = `left-${crypto.randomUUID()}`;
  const database = new Dexie(name);
  for (const define of VERSIONS_IN_ORDER.slice(0, 7)) define(database);
  for (const line of lines) {
    const { unrankedAt: _, ...row } = buildDueContact(line);
    await database.table('due').add(row);
  }
  database.close();
  return testDatabase(name);
}

it('what has come up since its line was made is found among what is due, and as what has passed', async () => {
  const database = await leftByVersion7(
    { accountId: 'ranked', dueAt: NOW - 2, rank: 2, dueRank: 2 },
    { accountId: 'since', dueAt: NOW - 1, rank: 1, dueRank: null },
    { accountId: 'later', dueAt: NOW + 1, rank: 0, dueRank: null },
    { accountId: 'never', dueAt: null, rank: 0, dueRank: null },
  );
  const idsOf = (rows: readonly { accountId: string }[]) => rows.map(({ accountId }) => accountId);
  expect(idsOf(await mostUrgentDue(database, NOW, 9))).toEqual(['since', 'ranked']);
  expect(idsOf(await mostUrgentDue(database, NOW + 1, 9))).toEqual(['later', 'since', 'ranked']);
  expect(await passedBetween(database, NOW - 3, NOW)).toEqual(['since']);
});

it('a line says nothing else than before', async () => {
  const line = { accountId: 'a', dueAt: NOW - 1, rank: 1, dueRank: null };
  const database = await leftByVersion7(line);
  expect(await database.due.toArray()).toEqual([{ ...buildDueContact(line), unrankedAt: NOW - 1 }]);
});
