import type { ImportRecord } from '../domain/import-record.ts';
import { importRecordSchema } from '../domain/import-record.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';
import type { Program } from './program.ts';

export interface DataOverview {
  readonly accounts: number;
  readonly contacts: number;
  readonly items: number;
  readonly activities: number;
  /** Texts the user has made her own. */
  readonly templates: number;
  readonly imports: number;
  readonly lastImport: ImportRecord | null;
}

/** One that was taken back is history. A row of before says nothing of it. */
const stands = ({ undoneAt }: Partial<ImportRecord>) => (undoneAt ?? null) === null;

export interface OnRecord {
  readonly accounts: number;
  readonly items: number;
  readonly record: ImportRecord;
}

/** The last import that stands, with what is on record; `null`: nothing was imported, or it was taken back. */
export async function onRecord({ database }: Program): Promise<OnRecord | null> {
  const record = await lastStanding(database);
  if (!record) return null;
  const [accounts, items] = await Promise.all([database.accounts.count(), database.items.count()]);
  return { accounts, items, record };
}

/** How much is stored of what, and the last import that stands. */
export async function dataOverview({ database }: Program): Promise<DataOverview> {
  const [accounts, contacts, items, activities, templates, imports, lastImport] = await Promise.all([
    database.accounts.count(),
    database.contacts.count(),
    database.items.count(),
    database.activities.count(),
    database.templates.count(),
    database.imports.filter(stands).count(),
    lastStanding(database),
  ]);
  return { accounts, contacts, items, activities, templates, imports, lastImport };
}

async function lastStanding(database: PerOurCallDatabase): Promise<ImportRecord | null> {
  const last = await database.imports.orderBy('at').filter(stands).last();
  return last ? importRecordSchema.parse(last) : null;
}
