import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished } from 'vitest';
import { finishDueList } from '../../lib/app/make-due-list.ts';
import { readDueToMake } from '../../lib/storage/due-marker-store.ts';
import { countDueUntil, mostUrgentDue, readDueContact, waitingLines } from '../../lib/storage/due-store.ts';
import { ledgerCount, readLedgerLines } from '../../lib/storage/ledger-store.ts';
import { readListMadeAt } from '../../lib/storage/list-made-store.ts';
import { readSearchTexts } from '../../lib/storage/search-store.ts';
import { version7 } from '../../lib/storage/versions/version-7.ts';
import { putSample } from '../support/sample-database.ts';
import { sampleProgram } from '../support/sample-program.ts';
import { testDatabase } from '../support/test-database.ts';

async function left(version: number) {
  const name = `left-${crypto.randomUUID()}`;
  await putSample(name, version);
  return testDatabase(name);
}

describe('the lists that version 7 brings', () => {
  it('are marked to be made once, and not again on the next start', async () => {
    const database = await left(6);
    expect(await readDueToMake(database)).toEqual({ token: 'version-7', accounts: 'all' });
    await database.settings.delete('due-to-make');
    database.close();
    await database.open();
    expect(await readDueToMake(database)).toBeNull();
  });

  it('are looked up by exactly these indexes', async () => {
    const name = `fresh-${crypto.randomUUID()}`;
    const database = new Dexie(name);
    onTestFinished(() => database.delete());
    version7(database);
    await database.open();
    const indexes = Object.fromEntries(
      database.tables.map(({ name: table, schema }) => [
        table,
        [schema.primKey.src, ...schema.indexes.map(({ src }) => src)],
      ]),
    );
    expect(indexes.due).toEqual([
      'accountId',
      'dueAt',
      'until',
      'question',
      'untoldAt',
      'dueRank',
      'waitsUntil',
    ]);
    expect(indexes.ledger).toEqual(['accountId', 'nameKey']);
    expect(indexes.savedViews).toEqual(['id']);
    expect(indexes.knownPages).toEqual(['accountId']);
  });

  it('a line of before says nothing of them: it is told of, waits for nothing, and is found among what is due', async () => {
    const database = await left(6);
    const [row] = await database.due.toArray();
    const line = await readDueContact(database, row?.accountId ?? '');
    expect(line).toMatchObject({ untoldAt: null, dueRank: null, waiting: [], waitsUntil: null });
    expect(await waitingLines(database, 10)).toEqual([]);
    const now = row?.dueAt ?? 0;
    const due = await mostUrgentDue(database, now, 10);
    expect(due.map(({ accountId }) => accountId)).toContain(row?.accountId);
    expect(due).toHaveLength(await countDueUntil(database, now));
  });

  it('are made on the first start, a line for every account', async () => {
    const program = await sampleProgram(6);
    const { database } = program;
    expect(await ledgerCount(database)).toBe(0);
    expect(await finishDueList(program)).toBe(true);
    const ids = await database.accounts.toCollection().primaryKeys();
    expect((await readLedgerLines(database)).map(({ accountId }) => accountId)).toEqual(ids);
    const words = (await readSearchTexts(database)).join('\n');
    for (const id of ids) expect(words).toContain(id);
    expect(await readListMadeAt(database)).toBe(program.now());
    expect(await readDueToMake(database)).toBeNull();
    expect(await finishDueList(program)).toBe(false);
  });
});
