import type { ColumnMapping } from '../domain/column-mapping.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readMapping, removeMapping } from '../storage/mapping-store.ts';
import type { Program } from './program.ts';

/** Forgets how a kind of list is read; the next one is asked about again. Gives what was forgotten, to take it back with. */
export async function forgetMapping(
  { database }: Program,
  signature: string,
): Promise<Result<ColumnMapping>> {
  return database.transaction('rw', database.columnMappings, async () => {
    const mapping = await readMapping(database, signature);
    if (!mapping) return refusal('mapping', 'How this list is read was forgotten already.');
    await removeMapping(database, signature);
    return success(mapping);
  });
}
