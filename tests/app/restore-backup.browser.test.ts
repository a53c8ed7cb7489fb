import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { dropLeftovers } from '../../lib/app/drop-leftovers.ts';
import type { Program } from '../../lib/app/program.ts';
import { dropBackup, readBackup } from '../../lib/app/read-backup.ts';
import { restoreBackup } from '../../lib/app/restore-backup.ts';
import { accountSchema } from '../../lib/domain/account.ts';
import { holidayCalendarSchema } from '../../lib/domain/holiday-calendar.ts';
import { encodeHead, readHead } from '../../lib/storage/backup/backup-head.ts';
import { BACKUP_TABLES, NOT_BACKED_UP } from '../../lib/storage/backup/backup-tables.ts';
import { UNWATCHED } from '../../lib/storage/backup/backup-watch.ts';
import { readLastBackup } from '../../lib/storage/backup-mark-store.ts';
import { readBook, writeBook } from '../../lib/storage/book-store.ts';
import { readDueToMake } from '../../lib/storage/due-marker-store.ts';
import { VERSIONS_IN_ORDER } from '../../lib/storage/versions-in-order.ts';
import { buildAccount } from '../support/build-account.ts';
import { buildRuleAdjustment } from '../support/build-rule-adjustment.ts';
import { seedDueBook } from '../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { dump, dumpAll } from '../support/dump.ts';
import { madeBackup, previewed, VERSION } from '../support/made-backup.ts';
import { SAMPLE_VERSIONS } from '../support/sample-database.ts';
import { sampleProgram } from '../support/sample-program.ts';

const isKnown = (row: unknown) => holidayCalendarSchema.parse(row).years.length > 0;

async function besides(program: Program): Promise<string[]> {
  return (await Dexie.getDatabaseNames()).filter((name) => name === `${program.database.name}-restore`);
}

it('every table is either in a backup or named as left out, and every schema is known', () => {
  const { database } = testProgram();
  const named = [...BACKUP_TABLES.map(({ name }) => name), ...NOT_BACKED_UP].sort();
  expect(named).toEqual(database.tables.map(({ name }) => name).sort());
  expect(VERSIONS_IN_ORDER).toHaveLength(database.verno);
});

describe.each(['', 'four quiet words here'])('with the passphrase “%s”', (passphrase) => {
  it('a book comes back as it was, on another computer and over another book', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const before = await dump(program.database);
    const file = await madeBackup(program, passphrase);
    const other = testProgram();
    await seedDueBook(other);
    const preview = await previewed(other, file, passphrase || null);
    expect(preview.comparison.tables.get('accounts')).toEqual({ inFile: 7, here: 7, notHere: 7 });
    expect(preview.wasLocked).toBe(passphrase !== '');
    const done = await restoreBackup(other, preview, 'replace');
    expect(done).toMatchObject({ ok: true, value: { mode: 'replace', customers: 7 } });
    expect(await dump(other.database)).toEqual(before);
    expect(await readLastBackup(other.database)).toBe(NOW);
    expect(await besides(other)).toEqual([]);
  });
});

describe.each(SAMPLE_VERSIONS)('a backup of what version %i left behind', (version) => {
  it('holds every row, and reads as the database itself does', async () => {
    const program = await sampleProgram(version);
    const file = await madeBackup(program);
    const other = testProgram();
    await restoreBackup(other, await previewed(other, file), 'replace');
    const [theirs, ours] = [await dump(program.database), await dump(other.database)];
    for (const { name, read } of BACKUP_TABLES) {
      const rows = (theirs[name] ?? []).map(read);
      expect(rows).not.toContain(null);
      // The list that is made afterwards asks for the days of places; whose days are known stays.
      const known = name === 'holidays' ? ours[name]?.filter((row) => isKnown(row)) : ours[name];
      expect(known, name).toEqual(rows);
    }
  });
});

it('what is left out of a backup is this database’s own: its marks, its list, the way back from its last import', async () => {
  const program = testProgram();
  await seedDueBook(program);
  const file = await madeBackup(program);
  const other = testProgram();
  await other.database.settings.put({ key: 'backup-put-off', value: 1 });
  await other.database.undoParts.add({
    importId: 'i',
    part: 0,
    table: 'accounts',
    added: [],
    before: [],
    prints: [],
  });
  await restoreBackup(other, await previewed(other, file), 'replace');
  expect(await other.database.undoParts.count()).toBe(0);
  const listed = (rows: { accountId: string }[]) => rows.map(({ accountId }) => accountId);
  expect(listed(await other.database.due.toArray())).toEqual(listed(await program.database.due.toArray()));
  expect(await readDueToMake(other.database)).toBeNull();
  expect((await other.database.settings.get('backup-put-off'))?.value).toBe(1);
});

describe('merging', () => {
  it('adds what is not here, changes nothing that is, and a second time nothing', async () => {
    const program = testProgram();
    const { northwind } = await seedDueBook(program);
    const file = await madeBackup(program);
    await program.database.accounts.update(northwind, { name: 'Renamed here' });
    await program.database.activities.clear();
    await program.database.contacts.where({ accountId: northwind }).delete();
    const here = testProgram();
    const kept = buildAccount({ id: 'only-here', name: 'Only here' });
    const standing = await dump(program.database);
    await writeBook(program.database, { accounts: [kept], contacts: [], openItems: [] });
    const preview = await previewed(program, file);
    expect(preview.comparison.tables.get('accounts')).toEqual({ inFile: 7, here: 8, notHere: 0 });
    expect(preview.comparison.tables.get('contacts')?.notHere).toBe(1);
    await restoreBackup(program, preview, 'merge');
    const after = await dump(program.database);
    expect(after.accounts).toHaveLength(8);
    expect(after.accounts).toEqual(expect.arrayContaining(standing.accounts ?? []));
    expect(after.activities?.length).toBeGreaterThan(0);
    expect(after.contacts).toHaveLength((standing.contacts?.length ?? 0) + 1);
    expect(await restoreBackup(program, await previewed(program, file), 'merge')).toMatchObject({
      ok: true,
      value: { rows: 0, customers: 0 },
    });
    expect(await dump(program.database)).toEqual(after);
    expect(await readLastBackup(here.database)).toBeNull();
  });

  it('counts customers that the accounting knows as one, and does not join them', async () => {
    const program = testProgram();
    const external = [{ system: 'qbo-id', key: '17' }];
    await writeBook(program.database, {
      accounts: [buildAccount({ id: 'theirs', external })],
      contacts: [],
      openItems: [],
    });
    const file = await madeBackup(program);
    const other = testProgram();
    await writeBook(other.database, {
      accounts: [buildAccount({ id: 'ours', external })],
      contacts: [],
      openItems: [],
    });
    const preview = await previewed(other, file);
    expect(preview.comparison.twice).toBe(1);
    await restoreBackup(other, preview, 'merge');
    expect((await readBook(other.database)).accounts.map(({ id }) => id)).toEqual(['ours', 'theirs']);
  });

  it('never loosens a contact rule that was changed here', async () => {
    const program = testProgram();
    await program.database.ruleAdjustments.add(buildRuleAdjustment({ id: 'b', ruleId: 'one', at: NOW }));
    await program.database.ruleAdjustments.add(buildRuleAdjustment({ id: 'c', ruleId: 'two', at: NOW }));
    const file = await madeBackup(program);
    const other = testProgram();
    await other.database.ruleAdjustments.add(buildRuleAdjustment({ id: 'a', ruleId: 'one', at: NOW - 1 }));
    await restoreBackup(other, await previewed(other, file), 'merge');
    expect((await other.database.ruleAdjustments.toArray()).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

it.each(['replace', 'merge'] as const)('who was erased here stays erased (%s)', async (mode) => {
  const program = testProgram();
  const { northwind } = await seedDueBook(program);
  const child = (await program.database.accounts.toArray()).find(({ id }) => id !== northwind);
  await program.database.accounts.update(child?.id ?? '', { parentId: northwind, paidByParent: true });
  const file = await madeBackup(program);
  const other = testProgram();
  const erasure = { id: northwind, at: NOW, salt: 'x'.repeat(16), keyHashes: [], askedForNoContact: false };
  await other.database.erasures.add(erasure);
  const preview = await previewed(other, file);
  expect(preview.comparison.erased).toBe(1);
  expect(preview.comparison.tables.get('accounts')?.inFile).toBe(6);
  await restoreBackup(other, preview, mode);
  expect(JSON.stringify({ ...(await dumpAll(other.database)), erasures: [] })).not.toContain(northwind);
  expect(await other.database.erasures.toArray()).toEqual([erasure]);
  const orphan = accountSchema.parse(await other.database.accounts.get(child?.id ?? ''));
  expect(orphan).toMatchObject({ parentId: null, paidByParent: false });
});

it('a row that cannot be read is left out and counted; the others come back', async () => {
  const program = testProgram();
  await seedDueBook(program);
  await program.database.accounts.put({ id: 'odd' } as never);
  const other = testProgram();
  const preview = await previewed(other, await madeBackup(program));
  expect(preview.comparison.unreadable).toBe(1);
  await restoreBackup(other, preview, 'replace');
  expect(await other.database.accounts.count()).toBe(7);
});

describe('nothing is changed', () => {
  it('by a preview, and nothing is left beside the book', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const file = await madeBackup(program);
    const before = await dumpAll(program.database);
    const preview = await previewed(program, file);
    expect(await besides(program)).toHaveLength(1);
    expect(await readBackup(program, { file, passphrase: null, programVersion: VERSION })).toMatchObject({
      reason: 'busy',
    });
    await dropBackup(preview);
    expect(await dumpAll(program.database)).toEqual(before);
    expect(await besides(program)).toEqual([]);
  });

  it('by a restore that is cancelled half-way; it can be done afterwards', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const file = await madeBackup(program);
    const other = testProgram();
    await seedDueBook(other);
    const before = await dumpAll(other.database);
    const preview = await previewed(other, file);
    const stop = new AbortController();
    const watch = {
      signal: stop.signal,
      progress: ({ done }: { done: number }) => done > 20 && stop.abort(new Error('enough')),
    };
    await expect(restoreBackup(other, preview, 'replace', watch)).rejects.toThrow('enough');
    expect(await dumpAll(other.database)).toEqual(before);
    expect(await restoreBackup(other, preview, 'replace')).toMatchObject({ ok: true });
  });

  it('by a reading that is cancelled, and nothing is left beside the book', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const file = await madeBackup(program);
    const stop = new AbortController();
    stop.abort(new Error('enough'));
    const request = { file, passphrase: null, programVersion: VERSION };
    await expect(readBackup(program, request, { ...UNWATCHED, signal: stop.signal })).rejects.toThrow(
      'enough',
    );
    expect(await besides(program)).toEqual([]);
  });

  it('when the browser has no room: a sentence says so', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const other = testProgram();
    await seedDueBook(other);
    const preview = await previewed(other, await madeBackup(program));
    const before = await dumpAll(other.database);
    // A browser cannot be made full in a test; a write that ends as a full one does can.
    const full = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    other.database.drafts.hook('creating', full);
    other.database.promises.hook('creating', full);
    expect(await restoreBackup(other, preview, 'replace')).toMatchObject({ ok: false, reason: 'no-space' });
    expect(await dumpAll(other.database)).toEqual(before);
  });
});

describe('what a run that was killed has left beside the book', () => {
  async function leave(program: Program): Promise<void> {
    const left = new Dexie(`${program.database.name}-restore`);
    left.version(9).stores({ accounts: 'id', other: 'id' });
    await left.table('accounts').add({ id: 'somebody', name: 'Somebody' });
    left.close();
  }

  it('is removed when it is looked for', async () => {
    const program = testProgram();
    await leave(program);
    await dropLeftovers(program);
    expect(await besides(program)).toEqual([]);
  });

  it('is not in the way of the next restore', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const file = await madeBackup(program);
    await leave(program);
    const preview = await previewed(program, file);
    expect(preview.comparison.tables.get('accounts')?.inFile).toBe(7);
    await dropBackup(preview);
  });

  it('is left alone while another page is at it', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const preview = await previewed(program, await madeBackup(program));
    await dropLeftovers(program);
    expect(await besides(program)).toHaveLength(1);
    await dropBackup(preview);
  });
});

it('a backup of a later database is refused by a sentence; of a later program, when something of it would be lost', async () => {
  const program = testProgram();
  await seedDueBook(program);
  const { database } = program;
  const first = await database.accounts.toCollection().first();
  await database.accounts.update(first?.id ?? '', { fromTomorrow: { what: 1 } } as never);
  const file = await madeBackup(program);
  const other = testProgram();
  const read = (programVersion: string) => readBackup(other, { file, passphrase: null, programVersion });
  expect(await read('0.0.9')).toMatchObject({ ok: false, reason: 'newer' });
  expect(await besides(other)).toEqual([]);
  const same = await read('0.1.0');
  expect(same).toMatchObject({ ok: true });
  if (same.ok) await dropBackup(same.value);
  const head = await readHead(file);
  const later = await encodeHead({ ...head.header, schema: database.verno + 1 });
  const ofLater = new Blob([later.bytes, file.slice(head.bytes.length)]);
  expect(await readBackup(other, { file: ofLater, passphrase: null, programVersion: VERSION })).toMatchObject(
    {
      reason: 'newer',
    },
  );
});
