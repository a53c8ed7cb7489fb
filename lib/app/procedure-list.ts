import type { DunningProcedure } from '../domain/dunning-procedure.ts';
import { DEFAULT_PROCEDURES } from '../dunning/default-procedure.ts';
import { readProcedures } from '../storage/procedure-store.ts';
import type { Program } from './program.ts';

export interface ListedProcedure {
  /** As the product came with it. */
  readonly shipped: DunningProcedure;
  /** What is followed. */
  readonly current: DunningProcedure;
  readonly isOwn: boolean;
}

/** The ways of following up: trade customers first, then private ones, each as the user has changed it. */
export async function procedureList({ database }: Program): Promise<ListedProcedure[]> {
  const own = await readProcedures(database);
  return Object.values(DEFAULT_PROCEDURES).map((shipped) => {
    const current = own.get(shipped.id);
    return { shipped, current: current ?? shipped, isOwn: current !== undefined };
  });
}
