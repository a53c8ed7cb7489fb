import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import { DEFAULT_PROCEDURES } from '../dunning/default-procedure.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { resetProcedure as forgetOwn } from '../storage/procedure-store.ts';
import { writeAndMakeAll } from './make-due-list.ts';
import type { Program } from './program.ts';

/** Back to the way of following up that the product came with. */
export async function resetProcedure(program: Program, id: string): Promise<Result<DunningProcedure>> {
  const shipped = Object.values(DEFAULT_PROCEDURES).find((procedure) => procedure.id === id);
  if (!shipped) return refusal('no-procedure', 'There is no such way of following up.');
  await writeAndMakeAll(program, () => forgetOwn(program.database, id));
  return success(shipped);
}
