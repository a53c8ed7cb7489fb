import { Dexie } from 'dexie';
import { makeBackup } from '../../lib/app/make-backup.ts';
import type { Program } from '../../lib/app/program.ts';
import { dropBackup, readBackup } from '../../lib/app/read-backup.ts';
import { restoreBackup } from '../../lib/app/restore-backup.ts';
import { importWork } from '../../lib/app/start-import-work.ts';
import { startProgram } from '../../lib/app/start-program.ts';
import { undoImport } from '../../lib/app/undo-import.ts';
import { dayIn } from '../../lib/domain/day.ts';
import type { ImportWatch } from '../../lib/importers/import-progress.ts';
import { readImport } from '../../lib/importers/read-import.ts';
import { type SourceFile, sourceFromBlob } from '../../lib/importers/source-file.ts';
import type { Result } from '../../lib/shared/result.ts';
import { PerOurCallDatabase } from '../../lib/storage/database.ts';
import { agingExport } from '../support/build-export.ts';
import { buildWorkbook } from '../support/build-workbook.ts';

/*
 * Runs inside the extension's origin, as the import worker does: same code, same IndexedDB, same database.
 */

const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
/** Ten open invoices a customer. */
const PER_CUSTOMER = 10;
const VERSION = '0.0.0';

export interface ImportTimes {
  /** Milliseconds each. Reading and joining the file alone, once more, without a database. */
  readonly parse: number;
  /** Reading, checking and comparing with the book. */
  readonly preview: number;
  /** From the user's "import" until it is committed. */
  readonly write: number;
  /** The day's list, made afterwards. */
  readonly list: number;
  /** The same item rows with the same indexes, put by nothing but IndexedDB in one transaction. */
  readonly rawItems: number;
  /** The same, with the rows of customers and people beside them. */
  readonly rawRows: number;
  readonly undo: number;
  readonly backup: number;
  readonly restore: number;
  readonly items: number;
  readonly accounts: number;
}

/** One list of so many open invoices into an empty book, and all that can be done with it after. */
export async function importOnce({ items }: { items: number }): Promise<ImportTimes> {
  const program = await emptyProgram();
  const { database } = program;
  const file = agingFile(items);
  const work = importWork(program);
  const [preview, previewMs] = await timed(() => work.preview([file], {}, watch()));
  if (!preview.canConfirm) throw new Error(`Not to be imported: ${preview.whyNot}`);
  const writing = await committed((at) => work.confirm(at));
  const stored = await database.items.count();
  if (stored !== items) throw new Error(`${stored} of ${items} items were stored`);
  const raw = await rawPuts(database);
  const [, parse] = await timed(() => read(file));
  const accounts = await database.accounts.count();
  const [made, backup] = await timed(() =>
    makeBackup(program, { programVersion: VERSION, passphrase: '', repeated: '' }),
  );
  const undoing = await committed((at) => undoImport(program, at));
  if ((await database.items.count()) !== 0) throw new Error('The import was not taken back');
  const restore = await restored(program, expected(made).file);
  if ((await database.items.count()) !== items) throw new Error('The backup was not restored');
  await remove(database);
  return {
    parse,
    preview: previewMs,
    write: writing.commit,
    list: writing.rest,
    ...raw,
    undo: undoing.commit,
    backup,
    restore,
    items,
    accounts,
  };
}

/** A workbook of so many rows, to candidates; milliseconds, and its size in bytes. */
export async function readWorkbook({ rows }: { rows: number }): Promise<{ ms: number; bytes: number }> {
  const captions = ['Customer', 'Invoice No', 'Invoice Date', 'Due Date', 'Open Balance', 'Currency'];
  const bytes = buildWorkbook({
    sheets: [
      {
        name: 'Open items',
        rows: [
          captions,
          ...Array.from({ length: rows }, (_, row) => [
            `Harbor Trading ${row % 5000}`,
            `INV-${row}`,
            { date: '2026-08-01' },
            { date: '2026-09-15' },
            100 + (row % 9000) / 4,
            'USD',
          ]),
        ],
      },
    ],
  });
  const [candidates, ms] = await timed(() => read(sourceFromBlob('list.xlsx', new Blob([bytes.slice()]))));
  if (candidates.openItems.length !== rows)
    throw new Error(`${candidates.openItems.length} rows were read: ${JSON.stringify(candidates.problems)}`);
  return { ms, bytes: bytes.length };
}

async function emptyProgram(): Promise<Program> {
  const program = startProgram({ now: Date.now, zone, locale: 'en-US' });
  await remove(program.database);
  await program.database.open();
  return program;
}

async function remove(database: Dexie): Promise<void> {
  database.close();
  await Dexie.delete(database.name);
}

function agingFile(items: number): SourceFile {
  const customers = Math.ceil(items / PER_CUSTOMER);
  const text = agingExport({ customers, items, asOf: dayIn(zone, Date.now()) });
  return sourceFromBlob('A-R Aging Detail.csv', new Blob([text]));
}

function read(file: SourceFile) {
  const now = Date.now();
  return readImport({
    files: [file],
    currency: 'USD',
    today: dayIn(zone, now),
    now,
    answers: {},
    mappings: [],
  });
}

/** Items first, into a database that holds nothing; then, in another, everything the import wrote. */
async function rawPuts(database: PerOurCallDatabase): Promise<{ rawItems: number; rawRows: number }> {
  const tables = {
    items: await database.items.toArray(),
    accounts: await database.accounts.toArray(),
    contacts: await database.contacts.toArray(),
  };
  return { rawItems: await rawPut({ items: tables.items }), rawRows: await rawPut(tables) };
}

async function rawPut(tables: Readonly<Record<string, readonly unknown[]>>): Promise<number> {
  const target = new PerOurCallDatabase('bench-raw');
  await target.open();
  const began = performance.now();
  const transaction = target
    .backendDB()
    .transaction(Object.keys(tables), 'readwrite', { durability: 'strict' });
  for (const [name, rows] of Object.entries(tables)) {
    const store = transaction.objectStore(name);
    for (const row of rows) store.put(row);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  const took = performance.now() - began;
  await remove(target);
  return took;
}

/** The first word about the day's list comes when the rest is committed. */
async function committed<T>(
  work: (at: ImportWatch) => Promise<Result<T>>,
): Promise<{ commit: number; rest: number }> {
  const began = performance.now();
  let commit = Number.NaN;
  const at = watch((step) => {
    if (step === 'listing' && Number.isNaN(commit)) commit = performance.now() - began;
  });
  expected(await work(at));
  const whole = performance.now() - began;
  if (Number.isNaN(commit)) throw new Error('Nobody said when it was written');
  return { commit, rest: whole - commit };
}

async function restored(program: Program, file: Blob): Promise<number> {
  const preview = expected(await readBackup(program, { file, passphrase: null, programVersion: VERSION }));
  const [outcome, ms] = await timed(() => restoreBackup(program, preview, 'replace'));
  await dropBackup(preview);
  expected(outcome);
  return ms;
}

function watch(heard: (step: string) => void = () => {}): ImportWatch {
  return { progress: ({ step }) => heard(step), signal: new AbortController().signal };
}

function expected<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

async function timed<T>(work: () => Promise<T>): Promise<[T, number]> {
  const began = performance.now();
  const result = await work();
  return [result, performance.now() - began];
}
