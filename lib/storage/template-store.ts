import { type Template, templateSchema } from '../domain/template.ts';
import type { PerOurCallDatabase } from './database.ts';

/** The texts the user has made her own, by id. */
export async function readTemplates(database: PerOurCallDatabase): Promise<Map<string, Template>> {
  const rows = await database.templates.toArray();
  return new Map(rows.map((row) => [row.id, templateSchema.parse(row)]));
}

export async function writeTemplate(database: PerOurCallDatabase, template: Template): Promise<void> {
  await database.templates.put(template);
}

export async function removeTemplate(database: PerOurCallDatabase, id: string): Promise<void> {
  await database.templates.delete(id);
}
