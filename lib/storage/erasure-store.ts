import { type Erasure, erasureSchema } from '../domain/erasure.ts';
import type { PerOurCallDatabase } from './database.ts';

/** @throws ZodError for a damaged row: to leave it out could bring somebody back who asked to be left in peace. */
export async function readErasures(database: PerOurCallDatabase): Promise<Erasure[]> {
  const rows = await database.erasures.toArray();
  return rows.map((row) => erasureSchema.parse(row));
}

/** `add`, not `put`: that somebody was erased is written once. */
export async function addErasure(database: PerOurCallDatabase, erasure: Erasure): Promise<void> {
  await database.erasures.add(erasureSchema.parse(erasure));
}
