import { type TemplateVersion, templateVersionSchema } from '../domain/template.ts';
import type { PerOurCallDatabase } from './database.ts';

/** What a text read before, the newest first. A damaged one is left out. */
export async function readTemplateVersions(
  database: PerOurCallDatabase,
  templateId: string,
): Promise<TemplateVersion[]> {
  return newestFirst(await database.templateVersions.where({ templateId }).toArray());
}

/** Those of every text, the newest first. */
export async function readAllTemplateVersions(database: PerOurCallDatabase): Promise<TemplateVersion[]> {
  return newestFirst(await database.templateVersions.toArray());
}

function newestFirst(rows: readonly unknown[]): TemplateVersion[] {
  const versions = rows.flatMap((row) => templateVersionSchema.safeParse(row).data ?? []);
  // Two of one moment are told apart by their ids, which sort by time.
  return versions.sort((a, b) => b.replacedAt - a.replacedAt || (a.id < b.id ? 1 : -1));
}
