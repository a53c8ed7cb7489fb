import { type DunningProcedure, dunningProcedureSchema } from '../domain/dunning-procedure.ts';
import { DEFAULT_PROCEDURES } from '../dunning/default-procedure.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { writeProcedure } from '../storage/procedure-store.ts';
import { writeAndMakeAll } from './make-due-list.ts';
import { procedureProblems } from './procedure-problems.ts';
import type { Program } from './program.ts';

/** Keeps the user's way of following up; the day's list follows it at once. Refused with a sentence when it contradicts itself. */
export async function saveProcedure(
  program: Program,
  procedure: DunningProcedure,
): Promise<Result<DunningProcedure>> {
  if (!Object.values(DEFAULT_PROCEDURES).some(({ id }) => id === procedure.id))
    return refusal('no-procedure', 'There is no such way of following up.');
  const [problem] = procedureProblems(procedure);
  if (problem) {
    const step = problem.step === null ? null : procedure.levels[problem.step];
    const says = step && problem.field !== 'levels' ? `“${step.name}”: ${problem.text}` : problem.text;
    return refusal('procedure', says);
  }
  const kept = dunningProcedureSchema.parse(procedure);
  await writeAndMakeAll(program, () => writeProcedure(program.database, kept));
  return success(kept);
}
