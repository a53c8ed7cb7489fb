import type { Program } from '../app/program.ts';
import { refreshAllDue } from '../app/refresh-due.ts';
import type { DueContact } from '../domain/due-contact.ts';
import { momentAt } from '../dunning/moment-at.ts';
import { setAlarm } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { notify } from '../platform/notifications.ts';
import { count } from '../shared/text.ts';
import { dueUntil, markNotified, nextDueAfter } from '../storage/due-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { planWake } from './plan-wake.ts';

/** The one alarm there is: set anew after everything that may move it. */
export const WAKE = 'wake';

/** Badge and alarm as the book says now. Cheap: two indexed reads. */
export async function keepUp(program: Program): Promise<void> {
  const settings = await readSettings(program.database, program.defaults);
  const moment = momentAt(program.now(), settings.zone, settings.locale);
  const due = await dueUntil(program.database, moment.now);
  await showBadge(due.length);
  await setAlarm(WAKE, planWake(moment, await nextDueAfter(program.database, moment.now)));
}

/** On start, on a new day, when something comes up: the list is rebuilt, then told. */
export async function wakeUp(program: Program): Promise<void> {
  await refreshAllDue(program);
  await keepUp(program);
  await tellNew(program);
}

/** One notification for all that has come up since the last; each is told once. */
async function tellNew(program: Program): Promise<void> {
  const now = program.now();
  const fresh = (await dueUntil(program.database, now)).filter((row) => row.notifiedAt === null);
  if (fresh.length === 0) return;
  await markNotified(
    program.database,
    fresh.map(({ accountId }) => accountId),
    now,
  );
  await notify({ id: 'due', title: `${count(fresh.length, 'contact')} due now`, text: linesOf(fresh) });
}

/** Names and steps, no amounts: a notification is read by whoever sits near. */
function linesOf(rows: readonly DueContact[]): string {
  const lines = rows.slice(0, 3).map((row) => `${row.action} (${row.accountName})`);
  const more = rows.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
