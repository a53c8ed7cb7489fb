import { expect, test } from 'vitest';
import type { ImportPlan, KnownBook } from '../../lib/importers/reconcile/import-plan.ts';
import { reconcile } from '../../lib/importers/reconcile.ts';
import { read } from './load-file.ts';

function importer() {
  let next = 0;
  let known: KnownBook = { accounts: [], contacts: [], openItems: [] };
  const put = <T extends { id: string }>(before: readonly T[], after: readonly T[]) => [
    ...new Map([...before, ...after].map((row) => [row.id, row])).values(),
  ];
  return async (...names: string[]): Promise<{ plan: ImportPlan; known: KnownBook }> => {
    const ids = () => `id-${++next}`;
    const plan = reconcile({ candidates: await read(...names), known, ids, importId: ids(), at: next });
    known = {
      accounts: put(known.accounts, plan.accounts),
      contacts: put(known.contacts, plan.contacts),
      openItems: put(known.openItems, plan.openItems),
    };
    return { plan, known };
  };
}

test.each([
  ['aging.csv', 'contacts.csv'],
  ['aging-same-number.csv'],
  ['aging-moved-columns.csv'],
  ['contacts-odd-rows.csv'],
])('the same files again change nothing: %s %s', async (...names) => {
  const run = importer();
  await run(...names);
  const { plan } = await run(...names);
  expect([plan.accounts, plan.contacts, plan.openItems]).toEqual([[], [], []]);
});

test('the export of a week later tells new, changed, unchanged and missing apart (cases 2, 9, 68)', async () => {
  const run = importer();
  await run('aging.csv', 'contacts.csv');
  const { plan, known } = await run('aging-a-week-later.csv');
  expect(plan.summary.openItems).toEqual({ new: 1, changed: 2, unchanged: 2, missing: 3, paid: 0 });
  expect(plan.summary.accounts).toEqual({ new: 1, changed: 0, unchanged: 3 });
  const missing = known.openItems.filter(({ inLastImport }) => !inLastImport);
  expect(missing.map(({ number, asOf }) => [number, asOf])).toEqual([
    ['INV-1042', '2026-11-21'],
    ['', '2026-11-21'],
    ['JE-3', '2026-11-21'],
  ]);
});

test('contacts first and figures later meet in one account', async () => {
  const run = importer();
  await run('contacts.csv');
  const { known } = await run('aging.csv');
  expect(known.accounts.filter(({ name }) => name === 'Fabrikam')).toHaveLength(1);
});
