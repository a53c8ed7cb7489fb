import { expect, it } from 'vitest';
import {
  changeLedgerView,
  removeLedgerView,
  renameLedgerView,
  restoreLedgerView,
  saveLedgerView,
} from '../../lib/app/ledger-view-list.ts';
import { BUILT_IN_VIEWS, DEFAULT_VIEW, viewOf } from '../../lib/reports/ledger-views.ts';
import { keepLastView, readLastView, readSavedViews } from '../../lib/storage/saved-view-store.ts';
import { testProgram } from '../support/components/test-program.ts';

async function withView(name: string) {
  const program = testProgram();
  const saved = await saveLedgerView(program, { name, view: DEFAULT_VIEW });
  if (!saved.ok) throw new Error(saved.message);
  const names = async () => (await readSavedViews(program.database)).map((view) => view.name);
  return { program, saved: saved.value, names };
}

it('keeps a view under its name, and as it is looked at now once it is saved again', async () => {
  const { program, saved, names } = await withView('  My big ones ');
  expect(await names()).toEqual(['My big ones']);
  const view = { ...DEFAULT_VIEW, filters: { state: 'silent' as const } };
  await changeLedgerView(program, { saved, view });
  const [kept] = await readSavedViews(program.database);
  expect(kept && viewOf(kept).filters).toEqual({ state: 'silent' });
});

it.each([
  ['', 'no name'],
  ['x'.repeat(61), 'too long a name'],
  ['MY BIG ONES', 'the name of another'],
  [BUILT_IN_VIEWS[1]?.name ?? '', 'the name of one that came with the product'],
])('refuses %j: %s', async (name) => {
  const { program, names } = await withView('My big ones');
  expect(await saveLedgerView(program, { name, view: DEFAULT_VIEW })).toMatchObject({
    ok: false,
    reason: 'view-name',
  });
  expect(await names()).toEqual(['My big ones']);
});

it('renames, also to another spelling of the same name', async () => {
  const { program, saved, names } = await withView('My big ones');
  expect(await renameLedgerView(program, { view: saved, name: 'my BIG ones' })).toMatchObject({ ok: true });
  expect(await names()).toEqual(['my BIG ones']);
});

it('puts a deleted view back as it was', async () => {
  const { program, saved, names } = await withView('My big ones');
  await removeLedgerView(program, saved);
  expect(await names()).toEqual([]);
  expect(await restoreLedgerView(program, saved)).toEqual({ ok: true, value: saved });
  expect(await names()).toEqual(['My big ones']);
});

it('keeps how the ledger was looked at last apart from the views', async () => {
  const { program, names } = await withView('My big ones');
  const { columns, sort } = DEFAULT_VIEW;
  const view = { name: 'silent', columns: [...columns], sort, filters: { text: 'oak' }, savedAt: 1 };
  await keepLastView(program.database, view);
  expect(await readLastView(program.database)).toMatchObject({ name: 'silent', filters: { text: 'oak' } });
  expect(await names()).toEqual(['My big ones']);
});

it('passes over a view that cannot be read', async () => {
  const { program, names } = await withView('My big ones');
  // @ts-expect-error: a damaged row
  await program.database.savedViews.put({ id: 'damaged', name: 7 });
  expect(await names()).toEqual(['My big ones']);
});
