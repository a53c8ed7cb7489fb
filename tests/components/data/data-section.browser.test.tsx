import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Surface } from '../../../components/hooks/surface.ts';
import { OptionsPage } from '../../../components/pages/options-page.tsx';
import { type CustodyPort, custodyPort } from '../../../lib/app/custody-port.ts';
import type { Program } from '../../../lib/app/program.ts';
import { readHead } from '../../../lib/storage/backup/backup-head.ts';
import { readLastBackup } from '../../../lib/storage/backup-mark-store.ts';
import { axeViolations } from '../../support/components/axe-violations.ts';
import { caughtFiles } from '../../support/components/caught-files.ts';
import { fakeSurface } from '../../support/components/fake-surface.ts';
import { renderPage } from '../../support/components/render-page.tsx';
import { seedDueBook } from '../../support/components/seed-due-book.ts';
import { NOW, testProgram } from '../../support/components/test-program.ts';
import { dump, dumpAll } from '../../support/dump.ts';
import { madeBackup } from '../../support/made-backup.ts';

beforeEach(() => page.viewport(360, 800));
afterEach(() => {
  location.hash = '';
});

async function openData(program: Program, own: Partial<Surface> = {}) {
  location.hash = '#data';
  const surface = fakeSurface(program, own);
  await renderPage(<OptionsPage version="0.1.0" />, surface);
  await expect.element(page.getByTestId('backup-export')).toBeVisible();
  return surface;
}

async function drop(file: Blob, name = 'per-our-call-2026-11-19.pocbackup') {
  await userEvent.upload(page.getByTestId('backup-restore'), new File([file], name));
}

async function noViolations() {
  expect(await axeViolations('light')).toEqual([]);
  expect(await axeViolations('dark')).toEqual([]);
}

describe('back up', () => {
  it('saves one file by one press, says so, and when the last one was', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const caught = caughtFiles();
    await openData(program);
    await expect.element(page.getByTestId('backup-last')).toMatchTextContent('No backup was made yet.');
    await userEvent.click(page.getByTestId('backup-export'));
    await expect
      .element(page.getByTestId('backup-saved'))
      .toMatchTextContent(/2026-11-19.pocbackup” is saved/);
    expect(caught.map(({ name }) => name)).toEqual(['per-our-call-2026-11-19.pocbackup']);
    const head = await readHead(caught[0]?.file ?? new Blob([]));
    expect(head.header).toMatchObject({ lock: null, programVersion: '0.1.0', counts: { accounts: 7 } });
    expect(await readLastBackup(program.database)).toBe(NOW);
    await noViolations();
  });

  it('locks it when the passphrase is long enough and typed twice, and says what is wrong otherwise', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const caught = caughtFiles();
    await openData(program);
    await userEvent.click(page.getByTestId('backup-lock'));
    await expect.element(page.getByText(/Nobody can recover them/)).toBeVisible();
    await userEvent.fill(page.getByTestId('backup-passphrase'), 'short');
    await userEvent.click(page.getByTestId('backup-export'));
    await expect.element(page.getByText(/Use at least 10 characters/)).toBeVisible();
    await noViolations();
    await userEvent.fill(page.getByTestId('backup-passphrase'), 'four quiet words here');
    await userEvent.fill(page.getByTestId('backup-passphrase-again'), 'four quiet words');
    await userEvent.click(page.getByTestId('backup-export'));
    await expect.element(page.getByText(/The two are not the same/)).toBeVisible();
    expect(caught).toEqual([]);
    await userEvent.fill(page.getByTestId('backup-passphrase-again'), 'four quiet words here');
    await userEvent.click(page.getByTestId('backup-export'));
    await expect.element(page.getByTestId('backup-saved')).toBeVisible();
    expect((await readHead(caught[0]?.file ?? new Blob([]))).header.lock).not.toBeNull();
    await expect.element(page.getByTestId('backup-passphrase')).toHaveValue('');
  });
});

describe('restore', () => {
  it('an empty book takes a backup by one press', async () => {
    const other = testProgram();
    await seedDueBook(other);
    const file = await madeBackup(other);
    const program = testProgram();
    const surface = await openData(program);
    await drop(file);
    const preview = page.getByTestId('restore-preview');
    await expect.element(preview).toMatchTextContent(/19 November 2026 at 10:00, made by version 0.1.0/);
    await expect.element(preview).toMatchTextContent(/Customers707/);
    await expect.element(page.getByTestId('restore-merge')).not.toBeInTheDocument();
    await noViolations();
    await userEvent.click(page.getByTestId('restore-confirm'));
    await expect.element(page.getByTestId('restore-result')).toMatchTextContent(/^7 customers restored/);
    expect(await dump(program.database)).toEqual(await dump(other.database));
    await expect.poll(() => surface.asked).toContain('bookChanged');
  });

  it('a locked one asks for its passphrase, and again after a wrong one', async () => {
    const other = testProgram();
    await seedDueBook(other);
    const file = await madeBackup(other, 'four quiet words here');
    const program = testProgram();
    await openData(program);
    await drop(file);
    await userEvent.fill(page.getByTestId('restore-passphrase'), 'four loud words');
    await userEvent.click(page.getByTestId('restore-open'));
    await expect
      .element(page.getByText('That is not the passphrase this backup was made with.'))
      .toBeVisible();
    await noViolations();
    await userEvent.fill(page.getByTestId('restore-passphrase'), 'four quiet words here');
    await userEvent.click(page.getByTestId('restore-open'));
    await expect.element(page.getByTestId('restore-preview')).toBeVisible();
  });

  it('over a book that is in use the gentle way is chosen, and the other is asked about once more', async () => {
    const program = testProgram();
    const { northwind } = await seedDueBook(program);
    const before = await dump(program.database);
    const file = await madeBackup(program);
    await program.database.accounts.update(northwind, { name: 'Renamed since' });
    await openData(program);
    await drop(file);
    await expect.element(page.getByTestId('restore-merge')).toBeChecked();
    await userEvent.click(page.getByTestId('restore-replace'));
    await userEvent.click(page.getByTestId('restore-confirm'));
    await expect.element(page.getByTestId('replace-dialog')).toMatchTextContent(/7 customers with 2 entries/);
    await noViolations();
    await userEvent.click(page.getByRole('button', { name: 'Keep what is here' }));
    expect((await program.database.accounts.get(northwind))?.name).toBe('Renamed since');
    await userEvent.click(page.getByTestId('restore-confirm'));
    await userEvent.click(page.getByTestId('replace-confirm'));
    await expect.element(page.getByTestId('restore-result')).toBeVisible();
    expect(await dump(program.database)).toEqual(before);
  });

  it('adds what is missing', async () => {
    const program = testProgram();
    const { northwind } = await seedDueBook(program);
    const file = await madeBackup(program);
    await program.database.accounts.delete(northwind);
    await openData(program);
    await drop(file);
    await userEvent.click(page.getByTestId('restore-confirm'));
    await expect.element(page.getByTestId('restore-result')).toMatchTextContent(/^1 customer added/);
    expect(await program.database.accounts.get(northwind)).toBeDefined();
  });

  it.each([
    ['another file', new Blob(['Customer,Open\n']), /This is not a backup made by Per Our Call/],
    ['one of a later program', new Blob(['Per Our Call backup 9\n']), /made by a newer Per Our Call/],
  ])('%s is answered by a sentence, and another can be chosen', async (_, file, sentence) => {
    const program = testProgram();
    await seedDueBook(program);
    const before = await dumpAll(program.database);
    await openData(program);
    await drop(file, 'invoices.csv');
    await expect.element(page.getByTestId('restore-problem')).toMatchTextContent(sentence);
    await noViolations();
    expect(await dumpAll(program.database)).toEqual(before);
    await drop(await madeBackup(program));
    await expect.element(page.getByTestId('restore-preview')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Leave everything as it is' }));
    await expect.element(page.getByTestId('backup-restore')).toBeInTheDocument();
  });
});

it('a backup whose opening is stopped too late to be heard is let go of', async () => {
  const program = testProgram();
  await seedDueBook(program);
  const file = await madeBackup(program);
  const port = custodyPort(program);
  const reading = Promise.withResolvers<void>();
  await openData(program, {
    custody: {
      ...port,
      open: async (request, watch) => {
        const opened = await port.open(request, { ...watch, signal: new AbortController().signal });
        await reading.promise;
        return opened;
      },
    },
  });
  await drop(file);
  await userEvent.click(page.getByRole('button', { name: 'Cancel' }));
  reading.resolve();
  await expect.element(page.getByTestId('restore-problem')).toMatchTextContent(/Nothing was changed/);
  await expect.element(page.getByTestId('restore-preview')).not.toBeInTheDocument();
  expect(await Dexie.exists(`${program.database.name}-restore`)).toBe(false);
});

describe('whoever does the work ends in the middle of it', () => {
  type Ending = Pick<CustodyPort, 'backUp'> | Pick<CustodyPort, 'restore'> | Pick<CustodyPort, 'open'>;

  function gone(): Error {
    return Object.assign(new Error('out of memory'), { name: 'WorkerGone' });
  }

  async function openEnding(program: Program, ending: Ending) {
    await openData(program, { custody: { ...custodyPort(program), ...ending } });
  }

  it('in a backup: a sentence says that nothing was changed, and it can be tried again', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const caught = caughtFiles();
    await openEnding(program, { backUp: () => Promise.reject(gone()) });
    await userEvent.click(page.getByTestId('backup-export'));
    await expect
      .element(page.getByText(/ended this work before it was done.*Nothing was changed/))
      .toBeVisible();
    expect(caught).toEqual([]);
    expect(await readLastBackup(program.database)).toBeNull();
    await expect.element(page.getByTestId('backup-export')).toBeEnabled();
  });

  it('in an opening: another file can be chosen', async () => {
    const program = testProgram();
    await seedDueBook(program);
    const file = await madeBackup(program);
    await openEnding(program, { open: () => Promise.reject(gone()) });
    await drop(file);
    await expect.element(page.getByTestId('restore-problem')).toMatchTextContent(/Nothing was changed/);
    await expect.element(page.getByTestId('backup-restore')).toBeInTheDocument();
    await noViolations();
  });

  it.each([
    ['writing', /cut off. It is never left half done/],
    ['listing', /The backup is restored; only the list of the day was not finished/],
  ] as const)('in a restore (%s): nothing is claimed that nobody knows', async (step, sentence) => {
    const program = testProgram();
    await seedDueBook(program);
    const file = await madeBackup(program);
    await openEnding(program, {
      restore: (_, watch) => {
        watch.progress({ step, done: 1, of: 2 });
        return Promise.reject(gone());
      },
    });
    await drop(file);
    await userEvent.click(page.getByTestId('restore-confirm'));
    await expect.element(page.getByTestId('restore-problem')).toMatchTextContent(sentence);
    await expect.element(page.getByTestId('restore-preview')).not.toBeInTheDocument();
    await expect.element(page.getByTestId('backup-restore')).toBeInTheDocument();
  });
});

it('hands out the three tables for a spreadsheet', async () => {
  const program = testProgram();
  await seedDueBook(program);
  const caught = caughtFiles();
  await openData(program);
  for (const table of ['customers', 'open-items', 'log']) {
    await userEvent.click(page.getByTestId(`export-${table}`));
    const name = `per-our-call-${table}-2026-11-19.csv`;
    await expect.element(page.getByText(`“${name}” is in your downloads.`)).toBeVisible();
    expect(caught.at(-1)?.name).toBe(name);
  }
});

it('says how much room the data takes', async () => {
  const program = testProgram();
  await openData(program);
  await expect.element(page.getByTestId('storage-use')).toMatchTextContent(/about 12 MB of the 60 GB/);
});
