import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { changedSince, takeBackSlice } from '../../lib/storage/import-tables.ts';
import { rowPrint } from '../../lib/storage/row-print.ts';
import { contactRow } from '../../lib/storage/rows.ts';
import { version1 } from '../../lib/storage/versions/version-1.ts';
import { version2 } from '../../lib/storage/versions/version-2.ts';
import { version3 } from '../../lib/storage/versions/version-3.ts';
import { buildContact } from '../support/build-contact.ts';
import { testDatabase } from '../support/test-database.ts';

/** A contact at a subdomain, as version 3 kept it. */
function rowOfThen(id: string, name: string) {
  const emails = [{ address: `${id}+ap@mail.northwind.example`, confirmedOn: null }];
  const contact = buildContact({ id, name, emails });
  return {
    ...contact,
    addressKeys: [`${id}+ap@mail.northwind.example`],
    domainKeys: ['mail.northwind.example'],
  };
}

it('an import of before can still be taken back, but for who was changed since', async () => {
  const name = `left-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  for (const define of [version1, version2, version3]) define(old);
  const rows = [rowOfThen('new', 'New'), rowOfThen('other', 'Other'), rowOfThen('changed', 'Changed')];
  await old.table('contacts').bulkAdd(rows);
  await old.table('undoParts').add({
    importId: 'import-1',
    part: 0,
    table: 'contacts',
    added: ['new', 'changed'],
    before: [rowOfThen('other', 'As it was')],
    prints: [rows[0], rowOfThen('changed', 'As imported'), rows[1]].map((row) => rowPrint(row ?? {})),
  });
  old.close();

  const database = testDatabase(name);
  const [part] = await database.undoParts.toArray();
  if (!part) throw new Error('What the import is taken back with is gone');
  expect(await changedSince(database, part)).toEqual(['changed']);
  await takeBackSlice(database, part);
  const [other, ...more] = await database.contacts.where('domainKeys').equals('northwind.example').toArray();
  expect(more).toEqual([]);
  expect(other).toEqual(contactRow(buildContact({ ...rowOfThen('other', 'As it was') })));
});
