import { type DunningProcedure, dunningProcedureSchema } from '../domain/dunning-procedure.ts';
import type { PerOurCallDatabase } from './database.ts';

/**
 * The ways of following up that the user has made her own, by id. One that cannot be read is left out, so that the
 * built-in one is used instead, and said aloud: nothing else tells why hers is not followed.
 */
export async function readProcedures(database: PerOurCallDatabase): Promise<Map<string, DunningProcedure>> {
  const procedures = new Map<string, DunningProcedure>();
  for (const row of await database.procedures.toArray()) {
    const parsed = dunningProcedureSchema.safeParse(row);
    if (parsed.success) procedures.set(parsed.data.id, parsed.data);
    else console.error(`The procedure ${row.id} could not be read`, parsed.error);
  }
  return procedures;
}

/** @throws ZodError for one that contradicts itself: what may be typed wrongly is refused before. */
export async function writeProcedure(
  database: PerOurCallDatabase,
  procedure: DunningProcedure,
): Promise<void> {
  await database.procedures.put(dunningProcedureSchema.parse(procedure));
}

/** Back to the one the product came with. */
export async function resetProcedure(database: PerOurCallDatabase, id: string): Promise<void> {
  await database.procedures.delete(id);
}
