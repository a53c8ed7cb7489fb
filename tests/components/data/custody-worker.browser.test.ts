import { Dexie } from 'dexie';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { dropLeftovers } from '../../../lib/app/drop-leftovers.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { WorkProgress, WorkWatch } from '../../../lib/messaging/work-protocol.ts';
import { readHead } from '../../../lib/storage/backup/backup-head.ts';
import { accountRow, openItemRow } from '../../../lib/storage/rows.ts';
import { buildAccount } from '../../support/build-account.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { custodyInWorker } from '../../support/components/custody-in-worker.ts';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { testProgram } from '../../support/components/test-program.ts';
import { dump, dumpAll } from '../../support/dump.ts';
import { madeBackup, VERSION } from '../../support/made-backup.ts';

const PASSPHRASE = 'four quiet words here';
/** Several batches, so that there is a middle. */
const MANY = 4500;

async function seedMany({ database }: Program): Promise<void> {
  const row = openItemRow(buildOpenItem());
  const id = (index: number) => `item-${String(index).padStart(6, '0')}`;
  await database.accounts.add(accountRow(buildAccount()));
  await database.items.bulkAdd(Array.from({ length: MANY }, (_, index) => ({ ...row, id: id(index) })));
}

function watch(seen: (at: WorkProgress) => void = () => {}): WorkWatch {
  return { progress: seen, signal: new AbortController().signal };
}

/** A watch that stops the work as soon as it hears of this step. */
function stoppingIn(step: WorkProgress['step']): WorkWatch {
  const stop = new AbortController();
  return {
    signal: stop.signal,
    progress: (at) => {
      if (at.step === step) stop.abort(new Error('enough'));
    },
  };
}

/** How often this page itself turns to a database, or makes a key of a passphrase, from now on. */
function askedHere(): () => number {
  const spies = [
    // Not `transaction` itself: Dexie takes hold of it when it opens.
    vi.spyOn(IDBTransaction.prototype, 'objectStore'),
    vi.spyOn(IDBFactory.prototype, 'open'),
    vi.spyOn(crypto.subtle, 'deriveBits'),
  ];
  const restore = () => {
    for (const spy of spies) spy.mockRestore();
  };
  onTestFinished(restore);
  return () => {
    const calls = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
    restore();
    return calls;
  };
}

async function isBeside({ database }: Program): Promise<boolean> {
  return Dexie.exists(`${database.name}-restore`);
}

describe('in a worker of its own, and not in the page', () => {
  it('a backup is made; the file outlives the worker', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const { custody, workers } = custodyInWorker(program);
    const asked = askedHere();
    const request = { programVersion: VERSION, passphrase: PASSPHRASE, repeated: PASSPHRASE };
    const made = await custody.backUp(request, watch());
    expect(asked()).toBe(0);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    if (!made.ok) throw new Error(made.message);
    expect(made.value.name).toBe('per-our-call-2026-11-19.pocbackup');
    expect((await readHead(made.value.file)).header.counts.accounts).toBe(7);
    // What is refused by the field it is about is refused there as well.
    expect(await custody.backUp({ ...request, repeated: 'others' }, watch())).toMatchObject({
      reason: 'repeated',
    });
  });

  it('a backup is opened, held, and restored', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const file = await madeBackup(program, PASSPHRASE);
    const other = testProgram();
    await seedDueBook(other);
    const { custody, workers } = custodyInWorker(other);
    const asked = askedHere();
    const steps = new Set<string>();
    const seen = watch(({ step }) => void steps.add(step));
    const request = { file, passphrase: PASSPHRASE, programVersion: VERSION };
    const opened = await custody.open(request, seen);
    if (!opened.ok) throw new Error(opened.message);
    expect(opened.value.comparison.tables.get('accounts')).toEqual({ inFile: 7, here: 7, notHere: 7 });
    // Other work beside it does not end what is held.
    expect(await custody.saveTable('log', watch())).toMatchObject({ ok: true });
    expect(workers.map(({ ended }) => ended)).toEqual([false]);
    const done = await custody.restore('replace', seen);
    expect(asked()).toBe(0);
    expect(done).toMatchObject({ ok: true, value: { mode: 'replace', customers: 7 } });
    expect([...steps]).toEqual(['reading', 'checking', 'writing', 'listing']);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    expect(await dump(other.database)).toEqual(await dump(program.database));
    expect(await isBeside(other)).toBe(false);
  });

  it('a table is written for a spreadsheet', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const { custody } = custodyInWorker(program);
    const asked = askedHere();
    const saved = await custody.saveTable('customers', watch());
    expect(asked()).toBe(0);
    if (!saved.ok) throw new Error(saved.message);
    expect(await saved.value.file.text()).toContain('Bramble & Sons');
  });

  it('what is let go of is no longer held, and nothing of it is left beside the book', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const { custody, workers } = custodyInWorker(program);
    const request = { file: await madeBackup(program), passphrase: null, programVersion: VERSION };
    await custody.open(request, watch());
    expect(await isBeside(program)).toBe(true);
    await custody.drop();
    expect(await isBeside(program)).toBe(false);
    expect(workers.map(({ ended }) => ended)).toEqual([true]);
    expect(await custody.restore('merge', watch())).toMatchObject({ ok: false, reason: 'not-open' });
  });
});

describe('cancelled half-way, everything is as it was', () => {
  it('a backup: the next one is whole', async () => {
    const program = testProgram();
    await seedMany(program);
    const before = await dumpAll(program.database);
    const { custody } = custodyInWorker(program);
    const request = { programVersion: VERSION, passphrase: '', repeated: '' };
    await expect(custody.backUp(request, stoppingIn('writing'))).rejects.toThrow('enough');
    expect(await dumpAll(program.database)).toEqual(before);
    const made = await custody.backUp(request, watch());
    if (!made.ok) throw new Error(made.message);
    expect((await readHead(made.value.file)).header.counts.items).toBe(MANY);
  });

  it.each(['reading', 'checking'] as const)('an opening (%s): nothing is beside the book', async (step) => {
    const program = testProgram();
    await seedMany(program);
    const before = await dumpAll(program.database);
    const { custody } = custodyInWorker(program);
    const request = { file: await madeBackup(program), passphrase: null, programVersion: VERSION };
    await expect(custody.open(request, stoppingIn(step))).rejects.toThrow('enough');
    expect(await isBeside(program)).toBe(false);
    expect(await dumpAll(program.database)).toEqual(before);
  });

  it('a restore: it can be done afterwards', async () => {
    const program = testProgram();
    await seedMany(program);
    const other = testProgram();
    await seedDueBook(other);
    const before = await dumpAll(other.database);
    const { custody } = custodyInWorker(other);
    const request = { file: await madeBackup(program), passphrase: null, programVersion: VERSION };
    await custody.open(request, watch());
    await expect(custody.restore('replace', stoppingIn('writing'))).rejects.toThrow('enough');
    expect(await dumpAll(other.database)).toEqual(before);
    expect(await custody.restore('merge', watch())).toMatchObject({ ok: true, value: { customers: 1 } });
  });
});

it.each(['reading', 'writing'] as const)(
  'a worker that dies while %s has changed nothing, and the next one starts anew',
  async (step) => {
    const program = testProgram();
    await seedMany(program);
    const other = testProgram();
    await seedDueBook(other);
    const before = await dumpAll(other.database);
    const request = { file: await madeBackup(program), passphrase: null, programVersion: VERSION };
    const { custody } = custodyInWorker(other, step);
    const restored = async () => {
      await custody.open(request, watch());
      await custody.restore('replace', watch());
    };
    await expect(restored()).rejects.toMatchObject({ name: 'WorkerGone' });
    expect(await dumpAll(other.database)).toEqual(before);
    expect(await isBeside(other)).toBe(true);
    await vi.waitFor(async () => {
      await dropLeftovers(other);
      expect(await isBeside(other)).toBe(false);
    });
    expect(await custody.restore('replace', watch())).toMatchObject({ reason: 'not-open' });
  },
);
