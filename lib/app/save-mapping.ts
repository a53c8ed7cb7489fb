import { type ColumnMapping, columnMappingSchema } from '../domain/column-mapping.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeMapping } from '../storage/mapping-store.ts';
import { noSpaceRefusal } from './no-space.ts';
import type { Program } from './program.ts';

/** Remembers how the user told a kind of list to be read; the same captions are read that way from then on. */
export async function saveMapping(
  { database }: Program,
  mapping: ColumnMapping,
): Promise<Result<ColumnMapping>> {
  const label = mapping.label.trim();
  if (label === '') return refusal('mapping-label', 'What do you call this list? Type a name for it.');
  const parsed = columnMappingSchema.safeParse({ ...mapping, label });
  if (!parsed.success) return refusal('mapping', 'These columns cannot be saved. Choose them again.');
  try {
    await writeMapping(database, parsed.data);
  } catch (error) {
    const refused = noSpaceRefusal(error);
    if (refused) return refused;
    throw error;
  }
  return success(parsed.data);
}
