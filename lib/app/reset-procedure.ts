import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import { DEFAULT_PROCEDURES } from '../dunning/default-procedure.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { resetProcedure as forgetOwn } from '../storage/procedure-store.ts';
import type { Program } from './program.ts';
import { refreshAllDue } from './refresh-due.ts';

/** Back to the way of following up that the product came with. */
export async function resetProcedure(program: Program, id: string): Promise<Result<DunningProcedure>> {
  const shipped = Object.values(DEFAULT_PROCEDURES).find((procedure) => procedure.id === id);
  if (!shipped) return refusal('no-procedure', 'There is no such way of following up.');
  await inOneTransaction(program.database, async () => {
    await forgetOwn(program.database, id);
    await refreshAllDue(program);
  });
  return success(shipped);
}
