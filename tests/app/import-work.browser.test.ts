import { afterEach, describe, expect, it, vi } from 'vitest';
import { erasureHash, erasureKeys } from '../../lib/app/erasure-hash.ts';
import { finishDueList } from '../../lib/app/make-due-list.ts';
import { noSpaceRefusal } from '../../lib/app/no-space.ts';
import { undoImport } from '../../lib/app/undo-import.ts';
import { money } from '../../lib/domain/money.ts';
import type { ImportProgress, ImportWatch } from '../../lib/importers/import-progress.ts';
import { readDueToMake } from '../../lib/storage/due-marker-store.ts';
import { addErasure, readErasures } from '../../lib/storage/erasure-store.ts';
import {
  buildCandidates,
  buildContactCandidate,
  buildItemCandidate,
  buildSettledCandidate,
  type Said,
} from '../support/build-candidates.ts';
import { NOW, testProgram } from '../support/components/test-program.ts';
import { dumpBook } from '../support/dump-book.ts';
import { confirmed, imported, importWorkOn, UNWATCHED } from '../support/fake-import.ts';

const FIRST: Said = {
  customers: ['Contoso', 'Northwind', 'Northwind:Depot'],
  items: [
    buildItemCandidate('Contoso', 'INV-1'),
    buildItemCandidate('Northwind', 'INV-2'),
    buildItemCandidate('Northwind:Depot', 'CM-1', { kind: 'credit-memo', open: money(-500, 'EUR') }),
  ],
  people: [buildContactCandidate('Contoso', { name: 'Ann', emails: ['ann@contoso.example'] })],
};
const WITHOUT_2: Said = { ...FIRST, items: (FIRST.items ?? []).slice(0, 1), asOf: '2026-11-28' };

/** Stops at the first progress that fits. */
function stopAt(fits: (at: ImportProgress) => boolean): ImportWatch {
  const stop = new AbortController();
  return {
    signal: stop.signal,
    progress: (at) => {
      if (fits(at)) stop.abort(new DOMException('Stopped by the user', 'AbortError'));
    },
  };
}

function preview(program: ReturnType<typeof testProgram>, said: Said, answers = {}) {
  return importWorkOn(program, buildCandidates(said)).preview([], answers, UNWATCHED);
}

afterEach(() => vi.restoreAllMocks());

describe('a preview', () => {
  it('says what is in the files, and writes nothing', async () => {
    const program = testProgram();
    const before = await dumpBook(program.database);
    expect(await preview(program, FIRST)).toMatchObject({
      counts: { accounts: 3, contacts: 1, invoices: 2, credits: 1 },
      currency: 'GBP',
      readTotals: [money(-500, 'EUR'), money(20_000, 'USD')],
      overdueTotals: [money(20_000, 'USD')],
      overdueAccounts: 2,
      firstRows: [{ number: 'INV-1', customer: 'Contoso' }, { customer: 'Northwind' }, {}],
      changes: null,
      questions: [],
      canConfirm: true,
      whyNot: null,
    });
    expect(await dumpBook(program.database)).toEqual(before);
  });

  it('compares them with the book, and asks whether what is missing is paid', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    const { changes, questions, canConfirm } = await preview(program, WITHOUT_2);
    expect(changes).toMatchObject({
      accounts: { new: 0, changed: 0, unchanged: 3 },
      openItems: { new: 0, changed: 0, unchanged: 1, paid: 0, missing: 2 },
      listed: [
        { kind: 'missing', number: 'INV-2' },
        { kind: 'missing', number: 'CM-1' },
      ],
    });
    expect(questions).toEqual([
      {
        kind: 'complete-list',
        file: 'aging.csv',
        isBlocking: false,
        message: '2 invoices and credits on record: they are not in this list. Are they paid?',
        count: 2,
        numbers: ['INV-2', 'CM-1'],
      },
    ]);
    expect(canConfirm).toBe(true);
    const answered = await preview(program, WITHOUT_2, { complete: ['aging.csv'] });
    expect(answered.changes?.openItems).toMatchObject({ paid: 2, missing: 0 });
  });

  const check = { file: 'aging.csv', line: 9, label: 'TOTAL', scope: 'file' as const };
  const differs = { ...check, stated: money(20_100, 'USD'), read: money(20_000, 'USD') };
  const row = { file: 'aging.csv', line: 5, severity: 'row' as const, message: 'x' };
  it.each<[string, Partial<Said>, object, RegExp | null]>([
    ['1: a stop', { problems: [{ ...row, severity: 'stop' }] }, {}, /put right/],
    ['2: totals that differ', { checks: [{ ...differs, explainedBy: [] }] }, {}, /does not add up/],
    [
      '3: totals that differ by a row that may be left out',
      { checks: [{ ...differs, explainedBy: [{ line: 5, why: 'x' }] }], problems: [row] },
      { leaveOut: ['aging.csv'] },
      null,
    ],
    [
      '4: the same without that word',
      { checks: [{ ...differs, explainedBy: [{ line: 5, why: 'x' }] }], problems: [row] },
      {},
      /does not add up/,
    ],
    [
      '5: totals that differ by another row than the unreadable',
      { checks: [{ ...differs, explainedBy: [{ line: 6, why: 'x' }] }], problems: [row] },
      { leaveOut: ['aging.csv'] },
      /does not add up/,
    ],
    [
      '6: a question that must be answered',
      { questions: [{ kind: 'currency', guess: 'USD', file: 'a', message: '?', isBlocking: true }] },
      {},
      /answer the question/,
    ],
    ['7: no files', { files: [] }, {}, /No file/],
    ['8: a warning is no reason', { problems: [{ ...row, severity: 'warn' }] }, {}, null],
  ])('can be confirmed unless there is a reason against it, %s', async (_case, said, answers, whyNot) => {
    const program = testProgram();
    const work = importWorkOn(program, buildCandidates({ ...FIRST, ...said }));
    const shown = await work.preview([], answers, UNWATCHED);
    expect(shown.canConfirm).toBe(whyNot === null);
    if (whyNot === null) expect(shown.whyNot).toBeNull();
    else {
      expect(shown.whyNot).toMatch(whyNot);
      expect(await work.confirm(UNWATCHED)).toEqual({
        ok: false,
        reason: 'not-ready',
        message: shown.whyNot,
      });
      expect(await program.database.accounts.count()).toBe(0);
    }
  });

  it('says first who asked for no more contact, was erased and would come back', async () => {
    const program = testProgram();
    for (const [id, name, askedForNoContact] of [
      ['e1', 'Contoso', false],
      ['e2', 'Northwind', true],
    ] as const) {
      const salt = `${id}-sixteen-letters`;
      const [key = ''] = erasureKeys({ name, external: [{ system: 'qbo-name', key: name.toLowerCase() }] });
      await addErasure(program.database, {
        id,
        at: NOW,
        salt,
        keyHashes: [await erasureHash(salt, key)],
        askedForNoContact,
      });
    }
    expect(await readErasures(program.database)).toHaveLength(2);
    const { changes, canConfirm } = await preview(program, FIRST);
    expect(changes?.conflicts).toEqual([
      '"Northwind" asked for no more contact and was erased on November 19, 2026, and stands in the file again. Take it out of the file, or erase it again after the import.',
      '"Contoso" was erased on November 19, 2026 and stands in the file again: the import would put it back on record.',
    ]);
    expect(canConfirm).toBe(true);
  });
});

describe('a confirmed import', () => {
  it('is there as a whole, with its record and the day’s list, and nothing left to do', async () => {
    const program = testProgram();
    const outcome = await imported(program, FIRST);
    expect(outcome).toMatchObject({
      newAccounts: 3,
      newItems: 3,
      changedItems: 0,
      paidItems: 0,
      missingItems: 0,
      overdueAccounts: 2,
      record: {
        at: NOW,
        system: 'qbo',
        asOf: '2026-11-21',
        files: [{ name: 'aging.csv', format: 'qbo-ar-aging-detail' }],
        counts: { accounts: 3, contacts: 1, openItems: 3 },
        undoneAt: null,
        isSample: false,
      },
    });
    expect(outcome.dueNow).toBeGreaterThan(0);
    expect(await program.database.imports.toArray()).toEqual([outcome.record]);
    expect(await readDueToMake(program.database)).toBeNull();
  });

  it('of the same files again changes nothing', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    const before = await dumpBook(program.database);
    expect(await imported(program, FIRST)).toMatchObject({ newAccounts: 0, newItems: 0, changedItems: 0 });
    expect(await dumpBook(program.database)).toEqual(before);
  });

  it('follows the book as it stands then, not as it stood in the preview', async () => {
    const program = testProgram();
    const [one, other] = [1, 2].map(() => importWorkOn(program, buildCandidates(FIRST)));
    await one?.preview([], {}, UNWATCHED);
    await other?.preview([], {}, UNWATCHED);
    expect(await one?.confirm(UNWATCHED)).toMatchObject({ value: { newAccounts: 3 } });
    expect(await other?.confirm(UNWATCHED)).toMatchObject({ value: { newAccounts: 0, newItems: 0 } });
    expect(await program.database.accounts.count()).toBe(3);
  });

  it('is not written a second time by a second tap', async () => {
    const program = testProgram();
    const work = importWorkOn(program, buildCandidates(FIRST));
    expect(await work.confirm(UNWATCHED)).toMatchObject({ ok: false, reason: 'not-ready' });
    await work.preview([], {}, UNWATCHED);
    expect((await work.confirm(UNWATCHED, true)).ok).toBe(true);
    expect(await work.confirm(UNWATCHED)).toMatchObject({ ok: false, reason: 'not-ready' });
    expect(await program.database.imports.toArray()).toMatchObject([{ isSample: true }]);
  });

  it('counts what is paid and what is missing', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    const settled = [buildSettledCandidate('Northwind', 'INV-2')];
    expect(await imported(program, { ...WITHOUT_2, settled })).toMatchObject({
      paidItems: 1,
      missingItems: 1,
    });
  });

  it('keeps only what it takes to take the last one back', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    const { record } = await imported(program, WITHOUT_2);
    const parts = await program.database.undoParts.toArray();
    expect(new Set(parts.map(({ importId }) => importId))).toEqual(new Set([record.id]));
  });
});

describe('an import that is stopped', () => {
  it.each<[string, (at: ImportProgress) => boolean]>([
    ['while checking', ({ step }) => step === 'checking'],
    ['before the first row', ({ step }) => step === 'writing'],
    ['between two tables', ({ step, done }) => step === 'writing' && done > 0],
    ['after the last row', ({ step, done, of }) => step === 'writing' && done === of],
  ])('%s has written nothing', async (_when, fits) => {
    const program = testProgram();
    await imported(program, FIRST);
    const before = await dumpBook(program.database);
    const records = await program.database.imports.toArray();
    const parts = await program.database.undoParts.toArray();
    await expect(confirmed(program, WITHOUT_2, { watch: stopAt(fits) })).rejects.toMatchObject({
      name: 'AbortError',
      message: 'Stopped by the user',
    });
    expect(await dumpBook(program.database)).toEqual(before);
    expect(await program.database.imports.toArray()).toEqual(records);
    expect(await program.database.undoParts.toArray()).toEqual(parts);
  });

  it('can be confirmed again without reading the files again', async () => {
    const program = testProgram();
    const work = importWorkOn(program, buildCandidates(FIRST));
    await work.preview([], {}, UNWATCHED);
    await expect(work.confirm(stopAt(({ step }) => step === 'writing'))).rejects.toThrow('Stopped');
    expect((await work.confirm(UNWATCHED)).ok).toBe(true);
  });

  it('while the list is made is written, and the list is gone on with', async () => {
    const program = testProgram();
    const outcome = await confirmed(program, FIRST, { watch: stopAt(({ step }) => step === 'listing') });
    expect(outcome).toMatchObject({ ok: true, value: { newItems: 3, dueNow: expect.any(Number) } });
    expect(await readDueToMake(program.database)).not.toBeNull();
    expect(await finishDueList(program)).toBe(true);
    expect(await program.database.due.count()).toBe(2);
    expect(await readDueToMake(program.database)).toBeNull();
    expect(await finishDueList(program)).toBe(false);
  });

  it('by a kill between the book and its list loses nothing', async () => {
    const program = testProgram();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(navigator.locks, 'request').mockRejectedValueOnce(new Error('killed'));
    await imported(program, FIRST);
    expect(await program.database.due.count()).toBe(0);
    expect(await finishDueList(program)).toBe(true);
    expect(await program.database.due.count()).toBe(2);
  });

  it('is not finished by somebody else while it is at its list', async () => {
    const program = testProgram();
    let finished: Promise<boolean> | null = null;
    const progress = ({ step }: ImportProgress) => {
      if (step === 'listing') finished ??= finishDueList(program);
    };
    await imported(program, FIRST, { watch: { ...UNWATCHED, progress } });
    expect(await finished).toBe(false);
  });
});

describe('a browser without room', () => {
  /** From the `nth` row on the browser has no room. */
  function fillUpAt(nth: number) {
    const put = IDBObjectStore.prototype.put;
    let rows = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
      rows += 1;
      if (rows > nth) throw new DOMException('Encountered full disk', 'QuotaExceededError');
      return put.apply(this, given);
    });
  }

  const REFUSED = {
    ok: false,
    reason: 'no-space',
    message: expect.stringMatching(/^The browser has no room left to save this\. Nothing was changed\./),
  };

  it.each([0, 2, 4])('refuses an import at row %i, and keeps the book as it was', async (nth) => {
    const program = testProgram();
    await imported(program, WITHOUT_2);
    const before = await dumpBook(program.database);
    fillUpAt(nth);
    const outcome = await confirmed(program, {
      ...FIRST,
      customers: [...FIRST.customers, 'Fabrikam'],
      asOf: '2026-11-29',
    });
    vi.restoreAllMocks();
    expect(outcome).toEqual(REFUSED);
    expect(await dumpBook(program.database)).toEqual(before);
  });

  it('refuses to take one back, and keeps the book as it was', async () => {
    const program = testProgram();
    await imported(program, FIRST);
    await imported(program, WITHOUT_2);
    const before = await dumpBook(program.database);
    fillUpAt(1);
    const undone = await undoImport(program);
    vi.restoreAllMocks();
    expect(undone).toEqual(REFUSED);
    expect(await dumpBook(program.database)).toEqual(before);
  });

  it('is told apart from other errors, however it is wrapped', () => {
    const full = new DOMException('full', 'QuotaExceededError');
    expect(noSpaceRefusal(full)).toEqual(REFUSED);
    expect(noSpaceRefusal({ name: 'AbortError', inner: full })).toEqual(REFUSED);
    expect(noSpaceRefusal({ name: 'BulkError', failures: [full] })).toEqual(REFUSED);
    expect(noSpaceRefusal(new Error('x', { cause: full }))).toEqual(REFUSED);
    expect(noSpaceRefusal(new Error('full'))).toBeNull();
    expect(noSpaceRefusal(null)).toBeNull();
  });
});
