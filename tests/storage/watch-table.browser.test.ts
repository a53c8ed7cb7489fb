import { expect, it, onTestFinished } from 'vitest';
import { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { ledgerSlices } from '../../lib/storage/ledger-slices.ts';
import { changeLedgerLines, readSomeLedgerLines } from '../../lib/storage/ledger-store.ts';
import { watchTable } from '../../lib/storage/watch-table.ts';
import { buildLedgerLine } from '../support/build-ledger-line.ts';
import { testProgram } from '../support/components/test-program.ts';

const line = (n: number) => buildLedgerLine({ accountId: `account-${n}`, nameKey: `name ${n}` });

function watched(database: PerOurCallDatabase) {
  const told: (readonly string[] | null)[] = [];
  onTestFinished(watchTable(database, 'ledger', (ids) => told.push(ids)));
  return told;
}

it('names the lines that were written and that are gone', async () => {
  const { database } = testProgram();
  await database.open();
  const told = watched(database);
  await changeLedgerLines(database, [line(2), line(1)], []);
  await expect.poll(() => told).toEqual([['account-1', 'account-2']]);
  await changeLedgerLines(database, [], ['account-2']);
  await expect.poll(() => told.at(-1)).toEqual(['account-2']);
});

it('says of a large write that anything may have changed', async () => {
  const { database } = testProgram();
  await database.open();
  const told = watched(database);
  await changeLedgerLines(
    database,
    Array.from({ length: 60 }, (_, n) => line(n)),
    [],
  );
  await expect.poll(() => told).toEqual([null]);
});

it('hears of the writes of another page, and not of other tables or databases', async () => {
  const { database } = testProgram();
  await database.open();
  const told = watched(database);
  const other = new PerOurCallDatabase(database.name);
  onTestFinished(() => other.close());
  await other.settings.put({ key: 'anything', value: 1 });
  await changeLedgerLines(testProgram().database, [line(7)], []);
  await changeLedgerLines(other, [line(3)], []);
  await expect.poll(() => told).toEqual([['account-3']]);
});

it('reads every line once, in slices, and passes over what it cannot read', async () => {
  const { database } = testProgram();
  const lines = Array.from({ length: 1203 }, (_, n) => line(n));
  await changeLedgerLines(database, lines, []);
  // @ts-expect-error: a damaged row
  await database.ledger.put({ accountId: 'account-5', nameKey: 5 });
  const read: string[] = [];
  let slices = 0;
  for await (const slice of ledgerSlices(database)) {
    slices += 1;
    read.push(...slice.map(({ accountId }) => accountId));
  }
  expect(slices).toBe(3);
  expect(new Set(read).size).toBe(1202);
  expect(read).toHaveLength(1202);
  const some = await readSomeLedgerLines(database, ['account-5', 'account-6', 'gone']);
  expect([...some.keys()]).toEqual(['account-6']);
});
