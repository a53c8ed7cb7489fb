import type { DueToMake } from '../domain/due-to-make.ts';
import type { Id } from '../domain/id.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import type { ImportedTable } from '../domain/undo-part.ts';
import type { ImportCandidates } from '../importers/candidates.ts';
import type { ImportAnswers } from '../importers/import-answers.ts';
import type { ImportWatch } from '../importers/import-progress.ts';
import type { ImportPlan } from '../importers/reconcile/import-plan.ts';
import { type Result, success } from '../shared/result.ts';
import { addImport, isBookEmpty } from '../storage/book-store.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';
import { markDueToMake } from '../storage/due-marker-store.ts';
import { countDueUntil, countOverdueAccounts } from '../storage/due-store.ts';
import { inImportTransaction, writeSlice } from '../storage/import-tables.ts';
import { accountRow, contactRow, openItemRow } from '../storage/rows.ts';
import { dropUndoParts } from '../storage/undo-store.ts';
import type { ImportOutcome } from './import-preview.ts';
import { dueToMake, makeDueList } from './make-due-list.ts';
import { noSpaceRefusal } from './no-space.ts';
import { type PlannedImport, planImport } from './plan-import.ts';
import type { Program } from './program.ts';

export interface PreparedImport {
  readonly candidates: ImportCandidates;
  readonly answers: ImportAnswers;
  /** As the preview showed it. It is made anew when the book may have changed since. */
  readonly planned: PlannedImport;
  readonly isSample: boolean;
}

/** Rows that are written between two looks at whether to go on. */
const AT_A_TIME = 4000;

/**
 * Writes a prepared import in one transaction: customers, people, invoices, holds, the record of it and what it takes to
 * take it back; then the day's list, outside of it. What is written follows from the book as it stands then. Rejects with
 * the signal's reason when it is stopped before it is written; stopped later, the list is gone on with at the next start.
 */
export async function confirmImport(
  program: Program,
  prepared: PreparedImport,
  watch: ImportWatch,
): Promise<Result<ImportOutcome>> {
  const { database } = program;
  let written: Written;
  try {
    written = await inImportTransaction(database, () => write(program, prepared, watch));
  } catch (error) {
    watch.signal.throwIfAborted();
    const refused = noSpaceRefusal(error);
    if (refused) return refused;
    throw error;
  }
  await listAfterwards(program, written.task, watch);
  const { summary } = written.plan;
  return success({
    record: written.record,
    newAccounts: summary.accounts.new,
    newItems: summary.openItems.new,
    changedItems: summary.openItems.changed,
    paidItems: summary.openItems.paid,
    missingItems: summary.openItems.missing,
    dueNow: await countDueUntil(database, program.now()),
    overdueAccounts: await countOverdueAccounts(database),
  });
}

/** The book is written, whatever becomes of the list: what could not be made now is made at the next start. */
export async function listAfterwards(program: Program, task: DueToMake, watch: ImportWatch): Promise<void> {
  try {
    await makeDueList(program, task, watch);
  } catch (error) {
    console.error('The list of the day could not be made yet', error);
  }
}

interface Written {
  readonly plan: ImportPlan;
  readonly record: ImportRecord;
  readonly task: DueToMake;
}

async function write(program: Program, prepared: PreparedImport, watch: ImportWatch): Promise<Written> {
  const { database } = program;
  const { planned } = prepared;
  const isUnchanged = planned.wasEmpty && (await isBookEmpty(database));
  const { plan, importId } = isUnchanged ? planned : await planImport(program, prepared, planned.importId);
  watch.signal.throwIfAborted();
  const record = recordOf(prepared, importId, program.now());
  const task = dueToMake(importId, touchedAccounts(plan));
  await addImport(database, record);
  // Only the last import can be taken back: what an earlier one has left for that is let go of.
  await dropUndoParts(database);
  await writeRows(database, { importId, plan, watch });
  await markDueToMake(database, task);
  watch.signal.throwIfAborted();
  return { plan, record, task };
}

interface RowWriting {
  readonly importId: Id;
  readonly plan: ImportPlan;
  readonly watch: ImportWatch;
}

async function writeRows(database: PerOurCallDatabase, { importId, plan, watch }: RowWriting): Promise<void> {
  const isFresh = (id: Id) => plan.fresh.has(id);
  const slices = slicesOf(plan);
  const of = slices.reduce((sum, { length }) => sum + length, 0);
  let done = 0;
  for (const [part, { table, length, rows }] of slices.entries()) {
    watch.signal.throwIfAborted();
    watch.progress({ step: 'writing', done, of });
    await writeSlice(database, { importId, part, table, rows: rows(), isFresh });
    done += length;
  }
  watch.progress({ step: 'writing', done, of });
}

interface RowSlice {
  readonly table: ImportedTable;
  readonly length: number;
  /** Made when they are written, and let go of afterwards. */
  readonly rows: () => { readonly id: Id }[];
}

function slicesOf({ accounts, contacts, openItems, holds }: ImportPlan): RowSlice[] {
  const slices = [
    ...sliced('accounts', accounts, accountRow),
    ...sliced('contacts', contacts, contactRow),
    ...sliced('items', openItems, openItemRow),
    ...sliced('holds', holds, (hold) => hold),
  ];
  // An import that changed nothing can be taken back as well.
  return slices.length > 0 ? slices : [{ table: 'accounts', length: 0, rows: () => [] }];
}

function sliced<T>(
  table: ImportedTable,
  all: readonly T[],
  rowOf: (one: T) => { readonly id: Id },
): RowSlice[] {
  return Array.from({ length: Math.ceil(all.length / AT_A_TIME) }, (_, index) => {
    const some = all.slice(index * AT_A_TIME, (index + 1) * AT_A_TIME);
    return { table, length: some.length, rows: () => some.map(rowOf) };
  });
}

function recordOf({ candidates, isSample }: PreparedImport, id: Id, at: number): ImportRecord {
  return {
    id,
    at,
    system: candidates.system,
    asOf: candidates.asOf,
    files: distinctFiles(candidates),
    counts: {
      accounts: candidates.accounts.length,
      contacts: candidates.contacts.length,
      openItems: candidates.openItems.length,
    },
    totals: sumByCurrency(candidates.openItems.map(({ open }) => open)),
    undoneAt: null,
    isSample,
  };
}

/** A workbook may hold several tables of one format. */
function distinctFiles({ files }: ImportCandidates): ImportRecord['files'] {
  const found = new Map(files.map(({ file, format }) => [`${file}|${format}`, { name: file, format }]));
  return [...found.values()];
}

/** Whose line of the day's list may say something else now. */
function touchedAccounts({ accounts, contacts, openItems, holds }: ImportPlan): Id[] {
  const owners = [contacts, openItems, holds].flatMap((rows) => rows.map(({ accountId }) => accountId));
  return [...new Set([...accounts.map(({ id }) => id), ...owners])];
}
