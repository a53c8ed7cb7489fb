import type { ImportOutcome } from '../../lib/app/import-preview.ts';
import { importWorkWith } from '../../lib/app/import-work-with.ts';
import type { Program } from '../../lib/app/program.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import type { ImportAnswers } from '../../lib/importers/import-answers.ts';
import type { ImportWatch } from '../../lib/importers/import-progress.ts';
import type { Result } from '../../lib/shared/result.ts';
import { buildCandidates, type Said } from './build-candidates.ts';

/** Nobody watches. */
export const UNWATCHED: ImportWatch = { progress: () => {}, signal: new AbortController().signal };

/** Work that reads these candidates whatever files it is given: what stands in files is tested where they are read. */
export function importWorkOn(program: Program, candidates: ImportCandidates) {
  return importWorkWith(program, async () => candidates);
}

/** Previewed and confirmed. */
export async function confirmed(
  program: Program,
  said: Said,
  { answers = {}, watch = UNWATCHED }: { answers?: ImportAnswers; watch?: ImportWatch } = {},
): Promise<Result<ImportOutcome>> {
  const work = importWorkOn(program, buildCandidates(said));
  await work.preview([], answers, watch);
  return work.confirm(watch);
}

/** The same for an import that is expected to be taken. */
export async function imported(
  program: Program,
  said: Said,
  given: { answers?: ImportAnswers; watch?: ImportWatch } = {},
): Promise<ImportOutcome> {
  const outcome = await confirmed(program, said, given);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
