import { z } from 'zod';
import { idSchema } from './id.ts';

/** The tables an import writes rows of. */
export const importedTableSchema = z.enum(['accounts', 'contacts', 'items', 'holds']);
export type ImportedTable = z.infer<typeof importedTableSchema>;

/**
 * A slice of what an import did, kept until the next one so that it can be taken back exactly: rows it added by their ids,
 * rows it changed as they stood before.
 */
export const undoPartSchema = z.object({
  importId: idSchema,
  /** From 0; an import of many rows has many. */
  part: z.int().min(0),
  table: importedTableSchema,
  added: z.array(idSchema),
  /** Whole rows, with the keys they are looked up by. */
  before: z.array(z.looseObject({ id: idSchema })),
  /**
   * What the rows were like when the import had written them, those of `added` first, then those of `before`: one that
   * is not like that any more was changed since. Empty for a table that only imports write.
   */
  prints: z.array(z.string()).default([]),
});
export type UndoPart = z.infer<typeof undoPartSchema>;
