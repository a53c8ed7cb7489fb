import { type ColumnMapping, columnMappingSchema } from '../domain/column-mapping.ts';
import type { PerOurCallDatabase } from './database.ts';

/** How the user told her own lists to be read. A damaged one is left out: that list is asked about again. */
export async function readMappings(database: PerOurCallDatabase): Promise<ColumnMapping[]> {
  const rows = await database.columnMappings.toArray();
  return rows.flatMap((row) => columnMappingSchema.safeParse(row).data ?? []);
}

/** `null`: nobody has said how such a list is read. */
export async function readMapping(
  database: PerOurCallDatabase,
  signature: string,
): Promise<ColumnMapping | null> {
  const row = await database.columnMappings.get(signature);
  return columnMappingSchema.safeParse(row).data ?? null;
}

/** @throws ZodError for one that is none; the newest word about a kind of list counts. */
export async function writeMapping(database: PerOurCallDatabase, mapping: ColumnMapping): Promise<void> {
  await database.columnMappings.put(columnMappingSchema.parse(mapping));
}

export async function removeMapping(database: PerOurCallDatabase, signature: string): Promise<void> {
  await database.columnMappings.delete(signature);
}
