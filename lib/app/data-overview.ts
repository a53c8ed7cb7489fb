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

/** How much is stored of what, and the last import. */
export async function dataOverview({ database }: Program): Promise<DataOverview> {
  const [accounts, contacts, items, activities, templates, imports, last] = await Promise.all([
    database.accounts.count(),
    database.contacts.count(),
    database.items.count(),
    database.activities.count(),
    database.templates.count(),
    database.imports.count(),
    database.imports.orderBy('at').last(),
  ]);
  const lastImport = last ? importRecordSchema.parse(last) : null;
  return { accounts, contacts, items, activities, templates, imports, lastImport };
}
