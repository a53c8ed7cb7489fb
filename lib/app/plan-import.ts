import type { Id } from '../domain/id.ts';
import type { ImportCandidates } from '../importers/candidates.ts';
import type { ImportAnswers } from '../importers/import-answers.ts';
import type { ImportPlan, KnownBook } from '../importers/reconcile/import-plan.ts';
import { reconcile } from '../importers/reconcile.ts';
import { isBookEmpty, readBook, readHolds } from '../storage/book-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { placeOfCandidate } from './place-of-candidate.ts';
import type { Program } from './program.ts';

export interface PlannedImport {
  readonly importId: Id;
  readonly plan: ImportPlan;
  /** Nothing was on record: as long as that is so, the plan holds. */
  readonly wasEmpty: boolean;
}

interface Asked {
  readonly candidates: ImportCandidates;
  readonly answers: ImportAnswers;
}

const EMPTY: KnownBook = { accounts: [], contacts: [], openItems: [], holds: [] };

/** What these files would change in the book as it stands. Inside a transaction it holds until that is done. */
export async function planImport(
  program: Program,
  { candidates, answers }: Asked,
  importId: Id = program.newId(),
): Promise<PlannedImport> {
  const { database, defaults, newId } = program;
  const { zone } = await readSettings(database, defaults);
  const wasEmpty = await isBookEmpty(database);
  const known = wasEmpty ? EMPTY : await readKnown(program, candidates);
  const plan = reconcile({
    candidates,
    known,
    ids: newId,
    importId,
    at: program.now(),
    zone,
    complete: answers.complete ?? [],
    placeOf: placeOfCandidate,
  });
  return { importId, plan, wasEmpty };
}

async function readKnown({ database }: Program, { accounts }: ImportCandidates): Promise<KnownBook> {
  const book = await readBook(database);
  const holds = accounts.some(({ noReminders }) => noReminders) ? await readHolds(database) : [];
  return { ...book, holds };
}
