import { accountSchema } from '../domain/account.ts';
import { type Activity, activitySchema } from '../domain/activity.ts';
import { contactSchema } from '../domain/contact.ts';
import { dayIn } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { openItemSchema } from '../domain/open-item.ts';
import { logEntries } from '../dunning/log-entries.ts';
import {
  ACCOUNT_COLUMNS,
  accountRows,
  ITEM_COLUMNS,
  itemRow,
  LOG_COLUMNS,
  logRow,
  PAYMENT_COLUMNS,
  paymentRows,
} from '../reports/book-tables.ts';
import { BOM, type CsvCell, csvRows } from '../reports/csv.ts';
import { groupBy, unique } from '../shared/list.ts';
import { type BackupWatch, UNWATCHED } from '../storage/backup/backup-watch.ts';
import { batchesOf } from '../storage/backup/read-batches.ts';
import type { AccountRow, PerOurCallDatabase } from '../storage/database.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

export type ExportedTable = 'customers' | 'open-items' | 'log' | 'payments';

export interface ExportedFile {
  /** "per-our-call-customers-2026-11-22.csv" */
  readonly name: string;
  readonly file: Blob;
}

/**
 * One table for a spreadsheet, as it stands at one moment. A row that cannot be read is left out and named in the console;
 * a backup holds it.
 */
export async function exportTable(
  program: Program,
  table: ExportedTable,
  watch: BackupWatch = UNWATCHED,
): Promise<ExportedFile> {
  const { database, defaults, now } = program;
  const { zone } = await readSettings(database, defaults);
  const parts = await inOneReading(database, () => partsOf(database, table, watch));
  return {
    name: `per-our-call-${table}-${dayIn(zone, now())}.csv`,
    file: new Blob([BOM, ...parts], { type: 'text/csv;charset=utf-8' }),
  };
}

type NameOf = (id: Id) => string | null;

async function partsOf(
  database: PerOurCallDatabase,
  table: ExportedTable,
  watch: BackupWatch,
): Promise<string[]> {
  const names = await namesIn(database);
  const nameOf: NameOf = (id) => names.get(id) ?? null;
  switch (table) {
    case 'customers': {
      const rowsOf = (rows: AccountRow[]) => customerRows(database, rows, nameOf);
      return [csvRows([ACCOUNT_COLUMNS]), ...(await eachBatch(database, 'accounts', { rowsOf, watch }))];
    }
    case 'open-items': {
      const rowsOf = async (rows: object[]) =>
        readable(rows, openItemSchema).map((one) => itemRow(one, nameOf));
      return [csvRows([ITEM_COLUMNS]), ...(await eachBatch(database, 'items', { rowsOf, watch }))];
    }
    case 'log': {
      const rowsOf = async (rows: object[]) =>
        readable(rows, activitySchema).map((one) => logRow(one, nameOf));
      return [csvRows([LOG_COLUMNS]), ...(await eachBatch(database, 'activities', { rowsOf, watch }))];
    }
    case 'payments':
      return [csvRows([PAYMENT_COLUMNS]), csvRows(await notedPayments(database, nameOf, watch))];
  }
}

async function customerRows(
  database: PerOurCallDatabase,
  rows: readonly AccountRow[],
  nameOf: NameOf,
): Promise<(readonly CsvCell[])[]> {
  const ids = rows.map(({ id }) => id);
  const contacts = readable(await database.contacts.where('accountId').anyOf(ids).toArray(), contactSchema);
  const of = groupBy(contacts, ({ accountId }) => accountId);
  return readable(rows, accountSchema).flatMap((account) =>
    accountRows(account, of.get(account.id) ?? [], nameOf),
  );
}

/** Payments seen by hand are few, and one that was corrected reads as it was corrected: they are looked at together. */
async function notedPayments(
  database: PerOurCallDatabase,
  nameOf: NameOf,
  watch: BackupWatch,
): Promise<(readonly CsvCell[])[]> {
  const payments: Activity[] = [];
  const rowsOf = async (rows: Activity[]) => {
    payments.push(
      ...readable(
        rows.filter(({ kind }) => kind === 'payment'),
        activitySchema,
      ),
    );
    return [];
  };
  await eachBatch(database, 'activities', { rowsOf, watch });
  const ids = payments.flatMap((one) =>
    one.kind === 'payment' ? one.items.map(({ itemId }) => itemId) : [],
  );
  const items = await database.items.bulkGet(unique(ids));
  const numbers = new Map(items.flatMap((item) => (item ? [[item.id, item.number]] : [])));
  return logEntries(payments).flatMap((entry) => paymentRows(entry, nameOf, (id) => numbers.get(id) ?? null));
}

async function namesIn(database: PerOurCallDatabase): Promise<Map<Id, string>> {
  const names = new Map<Id, string>();
  await database.accounts.each(({ id, name }) => names.set(id, name));
  return names;
}

/** What each batch of a table becomes; in memory is the text alone. */
async function eachBatch<T extends object>(
  database: PerOurCallDatabase,
  name: string,
  { rowsOf, watch }: { rowsOf: (rows: T[]) => Promise<readonly (readonly CsvCell[])[]>; watch: BackupWatch },
): Promise<string[]> {
  const table = database.table<T>(name);
  const of = await table.count();
  let done = 0;
  const parts: string[] = [];
  for await (const rows of batchesOf(table)) {
    watch.signal.throwIfAborted();
    parts.push(csvRows(await rowsOf(rows)));
    done += rows.length;
    watch.progress({ step: 'writing', done, of });
  }
  return parts;
}

interface Schema<T> {
  readonly safeParse: (raw: unknown) => { success: true; data: T } | { success: false; error: unknown };
}

function readable<T>(rows: readonly object[], schema: Schema<T>): T[] {
  return rows.flatMap((row) => {
    const parsed = schema.safeParse(row);
    if (parsed.success) return [parsed.data];
    console.error('A row could not be exported', parsed.error);
    return [];
  });
}
