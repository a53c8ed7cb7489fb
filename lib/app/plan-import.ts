import type { Id } from '../domain/id.ts';
import type { ImportCandidates } from '../importers/candidates.ts';
import type { ImportPlan } from '../importers/reconcile/import-plan.ts';
import { reconcile } from '../importers/reconcile.ts';
import { readBook } from '../storage/book-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

/** What these files would change in the book as it stands. */
export async function planImport(
  program: Program,
  candidates: ImportCandidates,
  importId: Id,
): Promise<ImportPlan> {
  const { zone } = await readSettings(program.database, program.defaults);
  const known = await readBook(program.database);
  return reconcile({ candidates, known, ids: program.newId, importId, at: program.now(), zone });
}
