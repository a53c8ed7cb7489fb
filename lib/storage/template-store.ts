import {
  type DamagedTemplate,
  damagedTemplateSchema,
  type Template,
  templateSchema,
} from '../domain/template.ts';
import type { PerOurCallDatabase } from './database.ts';

/** The texts the user has made her own, by id. A damaged one is left out, so that the built-in text is used instead. */
export async function readTemplates(database: PerOurCallDatabase): Promise<Map<string, Template>> {
  const rows = await database.templates.toArray();
  const texts = rows.flatMap((row) => templateSchema.safeParse(row).data ?? []);
  return new Map(texts.map((text) => [text.id, text]));
}

/** What is left of those that are damaged, by id, so that it can be said which is not used. */
export async function readDamagedTemplates(
  database: PerOurCallDatabase,
): Promise<Map<string, DamagedTemplate>> {
  const rows = await database.templates.toArray();
  const damaged = rows
    .filter((row) => !templateSchema.safeParse(row).success)
    .flatMap((row) => damagedTemplateSchema.safeParse(row).data ?? []);
  return new Map(damaged.map((one) => [one.id, one]));
}

/** `null`: there is none, or it is damaged. */
export async function readTemplate(database: PerOurCallDatabase, id: string): Promise<Template | null> {
  return templateSchema.safeParse(await database.templates.get(id)).data ?? null;
}

export async function writeTemplate(database: PerOurCallDatabase, template: Template): Promise<void> {
  await database.templates.put(template);
}

export async function removeTemplate(database: PerOurCallDatabase, id: string): Promise<void> {
  await database.templates.delete(id);
}
