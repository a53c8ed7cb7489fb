import type { ImportRecord } from '../domain/import-record.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { addImport, writeBook } from '../storage/book-store.ts';
import { dueUntil } from '../storage/due-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { planImport } from './plan-import.ts';
import type { ImportPreview } from './preview-import.ts';
import type { Program } from './program.ts';
import { refreshAllDue } from './refresh-due.ts';

export interface ImportOutcome {
  readonly record: ImportRecord;
  readonly newAccounts: number;
  readonly newItems: number;
  readonly changedItems: number;
  /** In an earlier import, but not in this one: not the same as paid (case 68). */
  readonly missingItems: number;
  /** Contacts that are due now. */
  readonly dueNow: number;
  readonly overdueAccounts: number;
}

/** Writes a previewed import: accounts, contacts, items, the record of it and the day's list, in one transaction. */
export async function confirmImport(
  program: Program,
  preview: ImportPreview,
): Promise<Result<ImportOutcome>> {
  if (!preview.canConfirm)
    return refusal('not-ready', 'There is still something to put right in these files.');
  const { database } = program;
  const { candidates } = preview;
  return inOneTransaction(database, async () => {
    const importId = program.newId();
    const at = program.now();
    const plan = await planImport(program, candidates, importId);
    await writeBook(database, plan);
    const record: ImportRecord = {
      id: importId,
      at,
      system: candidates.system,
      asOf: candidates.asOf,
      files: candidates.files.map(({ name, format }) => ({ name, format })),
      counts: {
        accounts: candidates.accounts.length,
        contacts: candidates.contacts.length,
        openItems: candidates.openItems.length,
      },
      totals: [...preview.readTotals],
    };
    await addImport(database, record);
    await refreshAllDue(program);
    // What is asked is due from the moment the list was made, which is after the import began.
    const due = await dueUntil(database, program.now());
    const overdue = await database.due.filter((row) => row.overdueCount > 0).count();
    return success({
      record,
      newAccounts: plan.summary.accounts.new,
      newItems: plan.summary.openItems.new,
      changedItems: plan.summary.openItems.changed,
      missingItems: plan.summary.openItems.missing,
      dueNow: due.length,
      overdueAccounts: overdue,
    });
  });
}
