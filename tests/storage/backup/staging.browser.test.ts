import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { readBackup } from '../../../lib/app/read-backup.ts';
import { encodeHead } from '../../../lib/storage/backup/backup-head.ts';
import { packing } from '../../../lib/storage/backup/pack.ts';
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

async function fileOf(table: string, rows: readonly string[], schema = 3): Promise<Blob> {
  const counts = { [table]: rows.length };
  const head = await encodeHead({ schema, madeAt: 1, programVersion: VERSION, counts, lock: null });
  const file = packing(head, null);
  await file.add(`${JSON.stringify(head.sum)}\n`);
  for (const row of rows) await file.add(`["${table}",${row}]\n`);
  return file.finish();
}

const json = (row: object) => JSON.stringify(row);

it.each([
  ['two rows of one key', 'accounts', [json(ACCOUNT), json(ACCOUNT)], 3],
  ['a row without a key', 'accounts', ['{"name":"x"}'], 3],
  ['a row whose key is an object', 'accounts', ['{"id":{"$gt":""}}'], 3],
  ['a table that is in no backup', 'undoParts', ['{"importId":"i","part":0}'], 3],
  ['a table that version did not have', 'plans', ['{"id":"p"}'], 1],
  ['a table named constructor', 'constructor', ['{"id":"p"}'], 3],
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
