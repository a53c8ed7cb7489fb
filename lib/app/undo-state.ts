import type { ImportRecord } from '../domain/import-record.ts';
import type { ImportedTable, UndoPart } from '../domain/undo-part.ts';
import { lastImport, readUndoParts } from '../storage/undo-store.ts';
import type { Program } from './program.ts';
import { workSinceImport } from './work-since-import.ts';

/** How many rows taking it back would remove, and how many it would put back as they were. */
export type UndoCounts = Readonly<
  Record<ImportedTable, { readonly added: number; readonly changed: number }>
>;

type UndoState =
  | { readonly canUndo: true; readonly record: ImportRecord; readonly counts: UndoCounts }
  | { readonly canUndo: false; readonly record: ImportRecord | null; readonly why: string };

interface Undoing {
  readonly state: UndoState;
  readonly parts: readonly UndoPart[];
}

/** Whether the last import can be taken back, with what it takes to do it; inside a transaction it holds until that is done. */
export async function readUndoing({ database }: Program): Promise<Undoing> {
  const record = await lastImport(database);
  const no = (why: string): Undoing => ({ state: { canUndo: false, record, why }, parts: [] });
  if (!record) return no('Nothing has been imported yet.');
  if (record.undoneAt !== null)
    return no('The last import has been taken back already. Only the last one can be.');
  const parts = await readUndoParts(database, record.id);
  if (parts.length === 0) return no('This import can no longer be taken back.');
  const why = await workSinceImport(database, parts);
  return why === null ? { state: { canUndo: true, record, counts: countsOf(parts) }, parts } : no(why);
}

function countsOf(parts: readonly UndoPart[]): UndoCounts {
  const of = (name: ImportedTable) => {
    const own = parts.filter(({ table }) => table === name);
    return {
      added: own.reduce((sum, { added }) => sum + added.length, 0),
      changed: own.reduce((sum, { before }) => sum + before.length, 0),
    };
  };
  return { accounts: of('accounts'), contacts: of('contacts'), items: of('items'), holds: of('holds') };
}
