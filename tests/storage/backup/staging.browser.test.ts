import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { readBackup } from '../../../lib/app/read-backup.ts';
import { restoreBackup } from '../../../lib/app/restore-backup.ts';
import { encodeHead } from '../../../lib/storage/backup/backup-head.ts';
import { packing } from '../../../lib/storage/backup/pack.ts';
import { VERSIONS_IN_ORDER } from '../../../lib/storage/versions-in-order.ts';
import { testProgram } from '../../support/components/test-program.ts';
import { dumpAll } from '../../support/dump.ts';
import { VERSION } from '../../support/made-backup.ts';

const ACCOUNT = {
  id: 'a',
  name: 'Northwind',
  kind: 'trade',
  parentId: null,
  zone: null,
  language: null,
  postalAddress: null,
  external: [],
  createdAt: 1,
};

const TODAYS = VERSIONS_IN_ORDER.length;

async function fileOf(table: string, rows: readonly string[], schema = TODAYS): Promise<Blob> {
  const counts = { [table]: rows.length };
  const head = await encodeHead({ schema, madeAt: 1, programVersion: VERSION, counts, lock: null });
  const file = packing(head, null);
  await file.add(`${JSON.stringify(head.sum)}\n`);
  for (const row of rows) await file.add(`["${table}",${row}]\n`);
  return file.finish();
}

const json = (row: object) => JSON.stringify(row);

it.each([
  ['two rows of one key', 'accounts', [json(ACCOUNT), json(ACCOUNT)], TODAYS],
  [
    'rows that no book of ours would give in that order',
    'accounts',
    [json({ ...ACCOUNT, id: 'b' }), json(ACCOUNT)],
    TODAYS,
  ],
  ['a row without a key', 'accounts', ['{"name":"x"}'], TODAYS],
  ['a row whose key is an object', 'accounts', ['{"id":{"$gt":""}}'], TODAYS],
  ['a table that is in no backup', 'undoParts', ['{"importId":"i","part":0}'], TODAYS],
  ['a table that version did not have', 'plans', ['{"id":"p"}'], 1],
  ['a table named constructor', 'constructor', ['{"id":"p"}'], TODAYS],
])('a file made by hand with %s is refused; nothing is left over', async (_, table, rows, schema) => {
  const program = testProgram();
  const before = await dumpAll(program.database);
  const file = await fileOf(table, rows, schema);
  expect(await readBackup(program, { file, passphrase: null, programVersion: VERSION })).toMatchObject({
    reason: 'damaged',
  });
  expect(await dumpAll(program.database)).toEqual(before);
  expect(await Dexie.exists(`${program.database.name}-restore`)).toBe(false);
});

it.each(VERSIONS_IN_ORDER.map((_, index) => index + 1))(
  'rows of schema %i are read, and read again, alike',
  async (schema) => {
    const program = testProgram();
    const lines = [json(ACCOUNT), json({ ...ACCOUNT, id: 'b', name: 'Bramble' }), '{"id":"odd"}'];
    const file = await fileOf('accounts', lines, schema);
    const read = await readBackup(program, { file, passphrase: null, programVersion: VERSION });
    if (!read.ok) throw new Error(read.message);
    const { comparison } = read.value;
    expect(comparison.tables.get('accounts')).toEqual({ inFile: 2, here: 0, notHere: 2 });
    expect(comparison.unreadable).toBe(1);
    await restoreBackup(program, read.value, 'replace');
    expect(await program.database.accounts.orderBy('nameKey').primaryKeys()).toEqual(['b', 'a']);
    expect(await Dexie.exists(`${program.database.name}-restore`)).toBe(false);
  },
);

it('prototype-named keys of a row do nothing', async () => {
  const program = testProgram();
  const row = json(ACCOUNT).replace('{', '{"__proto__":{"polluted":1},"constructor":{"polluted":1},');
  const read = await readBackup(program, {
    file: await fileOf('accounts', [row]),
    passphrase: null,
    programVersion: VERSION,
  });
  expect(read).toMatchObject({ ok: true, value: { comparison: { unreadable: 0 } } });
  expect('polluted' in {}).toBe(false);
  if (read.ok) await read.value.staged.release();
});
