import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOverview } from '../../lib/app/data-overview.ts';
import { holdAccount } from '../../lib/app/hold-account.ts';
import type { Program } from '../../lib/app/program.ts';
import { snoozeAccount } from '../../lib/app/snooze-account.ts';
import { undoImport } from '../../lib/app/undo-import.ts';
import { readUndoing } from '../../lib/app/undo-state.ts';
import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import { writeChoice } from '../../lib/storage/choice-store.ts';
import { addActivity, addDispute, addPlan, addPromise, liftHold } from '../../lib/storage/log-store.ts';
import { dropUndoParts } from '../../lib/storage/undo-store.ts';
import { anySaid } from '../support/any-said.ts';
import { buildCall } from '../support/build-call.ts';
import { buildContactCandidate, buildItemCandidate, type Said } from '../support/build-candidates.ts';
import { buildContact } from '../support/build-contact.ts';
import { buildDispute } from '../support/build-dispute.ts';
import { buildDraft } from '../support/build-draft.ts';
import { buildPlan } from '../support/build-plan.ts';
import { buildPromise } from '../support/build-promise.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { dumpBook } from '../support/dump-book.ts';
import { imported, UNWATCHED } from '../support/fake-import.ts';

const FIRST: Said = {
  customers: ['Contoso', 'Northwind'],
  items: [buildItemCandidate('Contoso', 'INV-1'), buildItemCandidate('Northwind', 'INV-2')],
  people: [buildContactCandidate('Contoso', { name: 'Ann', emails: ['ann@contoso.example'] })],
  about: { noReminders: true },
};

/** What a week later brings: Contoso has paid a part, Fabrikam is new, Northwind's invoice is gone. */
const SECOND: Said = {
  customers: ['Contoso', 'Fabrikam'],
  items: [
    buildItemCandidate('Contoso', 'INV-1', { open: money(4_000, 'USD') }),
    buildItemCandidate('Fabrikam', 'INV-3'),
  ],
  people: [buildContactCandidate('Contoso', { name: 'Ann', emails: ['a.lee@contoso.example'] })],
  asOf: '2026-11-28',
};

async function idsOf({ database }: Program) {
  const accounts = await database.accounts.toArray();
  const items = await database.items.toArray();
  const account = (name: string) => accounts.find((row) => row.name === name)?.id ?? '';
  const item = (number: string) => items.find((row) => row.number === number)?.id ?? '';
  return { account, item };
}

describe('taking the last import back', () => {
  it(
    'leaves every table as it was before, whatever the book and whatever the import',
    { timeout: 120_000 },
    () =>
      fc.assert(
        fc.asyncProperty(
          fc.array(anySaid, { maxLength: 2 }),
          anySaid,
          fc.boolean(),
          async (earlier, last, isComplete) => {
            const program = testProgram();
            for (const said of earlier) await imported(program, said);
            const [account] = await program.database.accounts.toArray();
            if (account) await snoozeAccount(program, { accountId: account.id, until: NOW + 1, note: '' });
            const before = await dumpBook(program.database);
            await imported(program, last, { answers: { complete: isComplete ? ['aging.csv'] : [] } });
            const undone = await undoImport(program);
            expect(undone).toMatchObject({ ok: true });
            expect(await dumpBook(program.database)).toEqual(before);
          },
        ),
        { numRuns: 25, seed: 20_261_121 },
      ),
  );

  it('takes what it added, restores what it changed, and remakes the lines of the list', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    const due = await program.database.due.toArray();
    const { record } = await imported(program, SECOND);
    expect((await readUndoing(program)).state).toMatchObject({
      canUndo: true,
      record: { id: record.id },
      counts: {
        accounts: { added: 1, changed: 0 },
        contacts: { added: 0, changed: 1 },
        items: { added: 1, changed: 2 },
        holds: { added: 0, changed: 0 },
      },
    });
    program.setNow(NOW + 60_000);
    expect(await undoImport(program)).toMatchObject({
      ok: true,
      value: { record: { undoneAt: NOW + 60_000 } },
    });
    program.setNow(NOW);
    expect(
      (await program.database.due.toArray()).map(({ accountId, overdue }) => [accountId, overdue]),
    ).toEqual(due.map(({ accountId, overdue }) => [accountId, overdue]));
    expect(await program.database.settings.get('due-to-make')).toBeUndefined();
  });

  it('keeps the record of it, marked as taken back, and the overview no longer counts it', async () => {
    const program = testProgram();
    const first = await imported(program, FIRST);
    const second = await imported(program, SECOND);
    await undoImport(program);
    const records = await program.database.imports.toArray();
    expect(records.map(({ id, undoneAt }) => [id, undoneAt])).toEqual([
      [first.record.id, null],
      [second.record.id, NOW],
    ]);
    expect(await dataOverview(program)).toMatchObject({ imports: 1, lastImport: { id: first.record.id } });
  });

  it('is for the last one alone, and once', async () => {
    const program = testProgram();
    expect((await readUndoing(program)).state).toEqual({
      canUndo: false,
      record: null,
      why: 'Nothing has been imported yet.',
    });
    await imported(program, FIRST);
    await imported(program, SECOND);
    expect((await undoImport(program)).ok).toBe(true);
    const before = await dumpBook(program.database);
    expect(await undoImport(program)).toEqual({
      ok: false,
      reason: 'cannot-undo',
      message: 'The last import has been taken back already. Only the last one can be.',
    });
    expect(await dumpBook(program.database)).toEqual(before);
  });

  it('of one that changed nothing changes nothing', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    await imported(program, FIRST);
    const before = await dumpBook(program.database);
    expect((await undoImport(program)).ok).toBe(true);
    expect(await dumpBook(program.database)).toEqual(before);
  });

  it('of one from before it could be, or after a customer was erased, is refused', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    await dropUndoParts(program.database);
    expect(await undoImport(program)).toMatchObject({
      ok: false,
      message: 'This import can no longer be taken back.',
    });
  });

  it('stopped in the middle leaves everything as it is', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    const before = await dumpBook(program.database);
    const stop = new AbortController();
    let steps = 0;
    const watch = {
      signal: stop.signal,
      progress: () => {
        steps += 1;
        if (steps === 2) stop.abort(new DOMException('Stopped', 'AbortError'));
      },
    };
    await expect(undoImport(program, watch)).rejects.toThrow('Stopped');
    expect(await dumpBook(program.database)).toEqual(before);
    expect((await readUndoing(program)).state.canUndo).toBe(true);
  });
});

describe('work on what the import brought keeps it from being taken back', () => {
  const base = { id: 'work-1' };
  it.each<[string, (program: Program, accountId: string, itemId: string) => Promise<unknown>]>([
    ['a call', ({ database }, accountId) => addActivity(database, buildCall({ ...base, accountId }))],
    ['a promise', ({ database }, accountId) => addPromise(database, buildPromise({ ...base, accountId }))],
    ['a plan', ({ database }, accountId) => addPlan(database, buildPlan({ ...base, accountId }))],
    ['a dispute', ({ database }, accountId) => addDispute(database, buildDispute({ ...base, accountId }))],
    ['a draft', ({ database }, accountId) => database.drafts.add(buildDraft({ ...base, accountId }))],
    ['a snooze', (program, accountId) => snoozeAccount(program, { accountId, until: NOW + 1, note: '' })],
    [
      'a remembered choice',
      ({ database }, accountId) =>
        writeChoice(database, { scope: 'address', key: 'x@y.example', accountId, settles: [], at: NOW }),
    ],
    [
      'an exception',
      (program, accountId) =>
        holdAccount(program, { accountId, owner: 'Jo', note: 'Renewal', until: day('2026-12-24') }),
    ],
    [
      'a person added by hand',
      ({ database }, accountId) =>
        database.contacts.add({
          ...buildContact({ ...base, accountId }),
          addressKeys: [],
          domainKeys: [],
          phoneKeys: [],
        }),
    ],
    ['another kind', ({ database }, accountId) => database.accounts.update(accountId, { kind: 'consumer' })],
    [
      'a confirmed address',
      ({ database }, accountId) =>
        database.contacts.where({ accountId }).modify(({ emails }) => {
          for (const email of emails) email.confirmedOn = day('2026-11-19');
        }),
    ],
    [
      'the hold of the import lifted',
      async ({ database }, accountId) => {
        const [hold] = await database.holds.where({ accountId }).toArray();
        await liftHold(database, hold?.id ?? '', NOW);
      },
    ],
  ])('%s', async (_what, work) => {
    const program = testProgram();
    await imported(program, FIRST);
    const { account, item } = await idsOf(program);
    await work(program, account('Contoso'), item('INV-1'));
    const before = await dumpBook(program.database);
    expect(await undoImport(program, UNWATCHED)).toEqual({
      ok: false,
      reason: 'cannot-undo',
      message:
        'There has been work since on what this import brought, for Contoso. Taking the import back would take that away, so it stays.',
    });
    expect(await dumpBook(program.database)).toEqual(before);
  });

  it('a promise of a known customer about a new invoice', async () => {
    const program = testProgram();
    await imported(program, { ...FIRST, items: [] });
    await imported(program, FIRST);
    const { account, item } = await idsOf(program);
    const covers = [{ itemId: item('INV-2'), open: money(10_000, 'USD') }];
    await addPromise(program.database, buildPromise({ ...base, accountId: account('Northwind'), covers }));
    expect((await readUndoing(program)).state).toMatchObject({
      canUndo: false,
      why: expect.stringMatching(/Northwind/),
    });
  });

  it('a person added by hand to one of many new customers', async () => {
    const program = testProgram();
    const customers = Array.from({ length: 250 }, (_, at) => `Customer ${at}`);
    await imported(program, {
      customers,
      people: customers.map((name) => buildContactCandidate(name, { name })),
    });
    expect((await readUndoing(program)).state.canUndo).toBe(true);
    const { account } = await idsOf(program);
    const contact = buildContact({ ...base, accountId: account('Customer 7') });
    await program.database.contacts.add({ ...contact, addressKeys: [], domainKeys: [], phoneKeys: [] });
    expect((await readUndoing(program)).state).toMatchObject({
      why: expect.stringMatching(/for Customer 7\./),
    });
  });

  it('names three and counts the others', async () => {
    const program = testProgram();
    const customers = ['A', 'B', 'C', 'D', 'E'];
    await imported(program, { customers });
    const { account } = await idsOf(program);
    for (const name of customers)
      await addActivity(program.database, buildCall({ id: `call-${name}`, accountId: account(name) }));
    expect((await readUndoing(program)).state).toMatchObject({
      why: expect.stringMatching(/for A, B, C and 2 more\./),
    });
  });

  it('is not in the way when it is about customers and invoices that were on record before', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    await imported(program, SECOND);
    const { account, item } = await idsOf(program);
    const covers = [{ itemId: item('INV-2'), open: money(10_000, 'USD') }];
    await addPromise(program.database, buildPromise({ ...base, accountId: account('Northwind'), covers }));
    const promises = await program.database.promises.toArray();
    expect((await undoImport(program)).ok).toBe(true);
    expect(await program.database.promises.toArray()).toEqual(promises);
  });
});
