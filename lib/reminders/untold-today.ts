import type { Program } from '../app/program.ts';
import { bestFirst, standingToday } from '../app/standing-today.ts';
import type { DueContact } from '../domain/due-contact.ts';
import type { Settings } from '../domain/settings.ts';
import { nextUntoldAfter, untoldUntil } from '../storage/due-store.ts';

/**
 * What is due, has room today (P30) and nobody was told of, most urgent first. What the day has no room for is told of on
 * the day that has.
 */
export async function untoldToday(
  program: Program,
  { contactsPerDay }: Pick<Settings, 'contactsPerDay'>,
): Promise<DueContact[]> {
  const { database, now } = program;
  if (!(await isAnyUntold(program))) return [];
  if (contactsPerDay !== null) {
    const { moment, room } = await standingToday(program, contactsPerDay);
    const today = await bestFirst(program, moment, room);
    return today.filter(({ notifiedAt }) => notifiedAt === null);
  }
  return (await untoldUntil(database, now())).sort((a, b) => a.rank - b.rank);
}

/** The same as a question that costs one look, where nothing limits the day. */
export async function isUntoldToday(program: Program, settings: Settings): Promise<boolean> {
  if (settings.contactsPerDay === null) return isAnyUntold(program);
  return (await untoldToday(program, settings)).length > 0;
}

async function isAnyUntold({ database, now }: Program): Promise<boolean> {
  const first = await nextUntoldAfter(database, -1);
  return first !== null && first <= now();
}
