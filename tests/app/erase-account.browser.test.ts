import { describe, expect, it } from 'vitest';
import { eraseAccount } from '../../lib/app/erase-account.ts';
import { erasureHash, erasureKeys } from '../../lib/app/erasure-hash.ts';
import { refreshAllDue } from '../../lib/app/refresh-due.ts';
import { erasureSchema } from '../../lib/domain/erasure.ts';
import { writeAccount, writeBook } from '../../lib/storage/book-store.ts';
import { addHold } from '../../lib/storage/log-store.ts';
import { buildHold } from '../support/build-hold.ts';
import { seedAccount } from '../support/components/seed-account.ts';
import { seedDueBook } from '../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { dumpAll } from '../support/dump.ts';
import { SAMPLE_VERSIONS, sampleRows } from '../support/sample-database.ts';
import { sampleProgram } from '../support/sample-program.ts';
import { factsOf } from '../support/seeded-account.ts';

const newest = Math.max(...SAMPLE_VERSIONS);

describe('a customer with something in every table', () => {
  it('is gone from every table but for the mark; everybody else is as before', async () => {
    const program = await sampleProgram(newest);
    const [first] = sampleRows(newest).accounts ?? [];
    const id = String(first?.id);
    const name = String(first?.name);
    expect(await eraseAccount(program, id)).toMatchObject({ ok: true, value: { name } });
    const { erasures, settings, imports, choices, ...rest } = await dumpAll(program.database);
    for (const [table, rows] of Object.entries(rest)) {
      const own = rows.filter((row) => JSON.stringify(row).includes(`"${id}"`));
      expect(own, table).toEqual([]);
    }
    const about = (choices ?? []).filter((row) => JSON.stringify(row).includes(`"accountId":"${id}"`));
    expect(about).toEqual([]);
    // What is still to be done to the list names it until that is done; there is nothing to do.
    const kept = (settings ?? []).filter((row) => !JSON.stringify(row).includes('due-to-make'));
    expect(JSON.stringify({ kept, imports })).not.toContain(id);
    expect(JSON.stringify(erasures)).not.toContain(name);
    const others = (sampleRows(newest).accounts ?? []).filter((row) => row.id !== id);
    expect(await program.database.accounts.count()).toBe(others.length);
  });
});

it('leaves a mark by which the customer is known again by name and by every outside key, and by nothing else', async () => {
  const program = testProgram();
  const id = await seedAccount(program, { name: 'Müller & Co.', invoices: [[100, 'EUR', 5]] });
  const { account } = await factsOf(program, id);
  await writeAccount(program.database, { ...account, external: [{ system: 'qbo-id', key: '17' }] });
  await eraseAccount(program, id);
  const [erasure, ...more] = (await program.database.erasures.toArray()).map((row) =>
    erasureSchema.parse(row),
  );
  expect(more).toEqual([]);
  expect(erasure).toMatchObject({ id, at: NOW, askedForNoContact: false });
  const again = { name: 'MULLER & CO', external: [{ system: 'qbo-id', key: '17' }] };
  const hashes = await Promise.all(erasureKeys(again).map((key) => erasureHash(erasure?.salt ?? '', key)));
  expect([...hashes].sort()).toEqual([...(erasure?.keyHashes ?? [])].sort());
  expect(erasure?.salt).toMatch(/^[0-9a-f]{32}$/);
});

it.each([
  ['a stop', { kind: 'stop' as const }, true],
  ['a stop that was lifted', { kind: 'stop' as const, liftedAt: NOW }, false],
  ['no more calls', { kind: 'no-calls' as const }, false],
])('the mark keeps whether no more contact was asked for: %s', async (_, hold, asked) => {
  const program = testProgram();
  const id = await seedAccount(program, { name: 'Northwind', invoices: [] });
  await addHold(program.database, buildHold({ accountId: id, until: null, ...hold }));
  expect(await eraseAccount(program, id)).toMatchObject({ value: { askedForNoContact: asked } });
  expect(await program.database.erasures.toArray()).toMatchObject([{ askedForNoContact: asked }]);
});

it('whom it paid for stands alone, with its own line of the day’s list', async () => {
  const program = testProgram();
  const parent = await seedAccount(program, { name: 'Group', invoices: [[100, 'EUR', 5]] });
  const child = await seedAccount(program, {
    name: 'Branch',
    invoices: [[50_000, 'EUR', 40]],
    parentId: parent,
    paidByParent: true,
  });
  expect(await eraseAccount(program, parent)).toMatchObject({ ok: true, value: { standAlone: 1 } });
  expect((await factsOf(program, child)).account).toMatchObject({ parentId: null, paidByParent: false });
  const made = await program.database.due.toArray();
  expect(made.map(({ accountName }) => accountName)).toEqual(['Branch']);
  await refreshAllDue(program);
  expect(await program.database.due.toArray()).toEqual(made);
});

it('who paid for it has a line that no longer asks for its invoices', async () => {
  const program = testProgram();
  const parent = await seedAccount(program, { name: 'Group', invoices: [[10_000, 'EUR', 5]] });
  const child = await seedAccount(program, {
    name: 'Branch',
    invoices: [[50_000, 'EUR', 40]],
    parentId: parent,
    paidByParent: true,
  });
  expect((await program.database.due.get(parent))?.overdueCount).toBe(2);
  await eraseAccount(program, child);
  expect((await program.database.due.get(parent))?.overdueCount).toBe(1);
});

it('no import can be undone afterwards: it would bring rows of the customer back', async () => {
  const program = testProgram();
  const id = await seedAccount(program, { name: 'Northwind', invoices: [] });
  const part = { importId: 'i', part: 0, table: 'accounts' as const, added: [id], before: [], prints: [] };
  await program.database.undoParts.add(part);
  await eraseAccount(program, id);
  expect(await program.database.undoParts.count()).toBe(0);
});

it('refuses a customer that is not there, and changes nothing when the browser has no room', async () => {
  const program = testProgram();
  const { northwind } = await seedDueBook(program);
  expect(await eraseAccount(program, 'nobody')).toMatchObject({ ok: false, reason: 'no-account' });
  const before = await dumpAll(program.database);
  program.database.erasures.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  expect(await eraseAccount(program, northwind)).toMatchObject({ ok: false, reason: 'no-space' });
  expect(await dumpAll(program.database)).toEqual(before);
  await writeBook(program.database, { accounts: [], contacts: [], openItems: [] });
});
