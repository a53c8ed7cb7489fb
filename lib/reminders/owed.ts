import { momentOf } from '../app/moment-of.ts';
import type { Program } from '../app/program.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { Moment } from '../dunning/facts.ts';
import { readDueToMake } from '../storage/due-marker-store.ts';
import { nextPassingAfter } from '../storage/due-passing.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { isListInDoubt } from '../storage/list-doubt-store.ts';
import { isMadeAhead, readListMadeAt } from '../storage/list-made-store.ts';
import { readSettings } from '../storage/settings-store.ts';

/**
 * What of the day's list is to be made now. `marked`: what an import or an update of the data has left; `passed`: some
 * lines have come up or closed since `madeAt`.
 */
type Owed =
  | { readonly kind: 'whole' | 'marked' | 'nothing' }
  | { readonly kind: 'passed'; readonly madeAt: Instant };

/**
 * Asked of what is kept alone: what a stopped worker has not made, or a computer slept through, is found owed the next
 * time anything wakes the worker.
 */
export async function owedNow({ database }: Program, { now, zone, today }: Moment): Promise<Owed> {
  const madeAt = await readListMadeAt(database);
  // Another day, or the clock was set back (case 23): every line may say something else.
  const isOld = madeAt === null || isMadeAhead(madeAt, now) || dayIn(zone, madeAt) !== today;
  if (isOld || (await isListInDoubt(database))) return { kind: 'whole' };
  if (await readDueToMake(database)) return { kind: 'marked' };
  const passing = await nextPassingAfter(database, madeAt);
  return passing !== null && passing <= now ? { kind: 'passed', madeAt } : { kind: 'nothing' };
}

/** The same as of this moment, in one look, with the moment. */
export function whatIsOwed(program: Program): Promise<{ readonly owed: Owed; readonly now: Instant }> {
  const { database } = program;
  return inOneReading(database, async () => {
    const moment = momentOf(program, await readSettings(database, program.defaults));
    return { owed: await owedNow(program, moment), now: moment.now };
  });
}
