import { describe, expect, it } from 'vitest';
import { nextPassingAfter, passedBetween } from '../../lib/storage/due-passing.ts';
import { changeDueContacts } from '../../lib/storage/due-store.ts';
import { buildDueContact } from '../support/build-due-contact.ts';
import { NOW } from '../support/fixed-clock.ts';
import { testDatabase } from '../support/test-database.ts';

const HOUR = 3_600_000;

async function listOf(...lines: Parameters<typeof buildDueContact>[0][]) {
  const database = testDatabase();
  await changeDueContacts(database, lines.map(buildDueContact), []);
  return database;
}

describe('what passes by itself', () => {
  it('is the next line that comes up, or the next hours that close, whichever is first', async () => {
    const database = await listOf(
      { accountId: 'up', dueAt: NOW + 2 * HOUR },
      { accountId: 'open', dueAt: NOW - HOUR, until: NOW + HOUR },
      { accountId: 'never', dueAt: null },
    );
    expect(await nextPassingAfter(database, NOW)).toBe(NOW + HOUR);
    expect(await nextPassingAfter(database, NOW + HOUR)).toBe(NOW + 2 * HOUR);
    expect(await nextPassingAfter(database, NOW + 2 * HOUR)).toBeNull();
  });

  it('is asked of those lines alone that it passed for, each once', async () => {
    const database = await listOf(
      { accountId: 'before', dueAt: NOW, until: null },
      { accountId: 'both', dueAt: NOW + 1, until: NOW + HOUR },
      { accountId: 'closes', dueAt: NOW - HOUR, until: NOW + HOUR },
      { accountId: 'after', dueAt: NOW + HOUR + 1, until: null },
    );
    expect((await passedBetween(database, NOW, NOW + HOUR)).sort()).toEqual(['both', 'closes']);
  });

  it('is not asked of what was made when it had come up: a whole list is not made twice', async () => {
    const database = await listOf(
      { accountId: 'made-then', dueAt: NOW + 1, dueRank: 7, until: null },
      { accountId: 'made-before', dueAt: NOW + 1, dueRank: null, until: null },
      { accountId: 'closes-too', dueAt: NOW + 1, dueRank: 7, until: NOW + 2 },
    );
    expect((await passedBetween(database, NOW, NOW + HOUR)).sort()).toEqual(['closes-too', 'made-before']);
  });
});
