import type { ImportRecord } from '../domain/import-record.ts';
import { importRecordSchema } from '../domain/import-record.ts';
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

/** How much is stored of what, and the last import that stands. */
export async function dataOverview({ database }: Program): Promise<DataOverview> {
  const [accounts, contacts, items, activities, templates, imports, last] = await Promise.all([
    database.accounts.count(),
    database.contacts.count(),
    database.items.count(),
    database.activities.count(),
    database.templates.count(),
    database.imports.filter(stands).count(),
    database.imports.orderBy('at').filter(stands).last(),
  ]);
  const lastImport = last ? importRecordSchema.parse(last) : null;
  return { accounts, contacts, items, activities, templates, imports, lastImport };
}
