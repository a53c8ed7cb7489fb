import { finishDueList } from '../app/make-due-list.ts';
import type { Program } from '../app/program.ts';
import { refreshAllDue } from '../app/refresh-due.ts';
import type { DueContact } from '../domain/due-contact.ts';
import { momentAt } from '../dunning/moment-at.ts';
import { setAlarm } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { notify } from '../platform/notifications.ts';
import { stayAwake } from '../platform/stay-awake.ts';
import { count } from '../shared/text.ts';
import { dueUntil, markNotified, nextDueAfter } from '../storage/due-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readSettings } from '../storage/settings-store.ts';
import { planWake } from './plan-wake.ts';

/** The one alarm there is: set anew after everything that may move it. */
export const WAKE = 'wake';

/** Badge and alarm as the day's list says now; nothing is rebuilt. */
export async function keepUp(program: Program): Promise<void> {
  const settings = await readSettings(program.database, program.defaults);
  const moment = momentAt(program.now(), settings.zone, settings.locale);
  const due = await dueUntil(program.database, moment.now);
  await showBadge(due.length);
  await setAlarm(
    WAKE,
    planWake(moment, {
      // The alarm that would have told of these may have been moved by this very call: it must not be lost.
      untold: due.some(({ notifiedAt }) => notifiedAt === null),
      nextDue: await nextDueAfter(program.database, moment.now),
      closings: due.flatMap(({ until }) => until ?? []),
    }),
  );
}

/**
 * On start, on a new day, when something comes up: the list is rebuilt, then told. The next alarm is set before the
 * long part too, so that a worker stopped in the middle of it is woken again.
 */
export async function wakeUp(program: Program): Promise<void> {
  await keepUp(program);
  await stayAwake(() => refreshAllDue(program));
  await tellNew(program);
  await keepUp(program);
}

/** Lines that an import was stopped or killed before are made, whatever woke the worker; then badge and alarm follow. */
export async function finishUp(program: Program): Promise<void> {
  if (await stayAwake(() => finishDueList(program))) await keepUp(program);
}

/** One notification for all that has come up since the last; each is told once, also when two wakes overlap. */
async function tellNew({ database, now }: Program): Promise<void> {
  const fresh = await inOneTransaction(database, async () => {
    const rows = (await dueUntil(database, now())).filter((row) => row.notifiedAt === null);
    await markNotified(
      database,
      rows.map(({ accountId }) => accountId),
      now(),
    );
    return rows;
  });
  if (fresh.length === 0) return;
  await notify({ id: 'due', title: `${count(fresh.length, 'contact')} due now`, text: linesOf(fresh) });
}

/** Names and steps, no amounts: a notification is read by whoever sits near. */
function linesOf(rows: readonly DueContact[]): string {
  const lines = rows.slice(0, 3).map((row) => `${row.action} (${row.accountName})`);
  const more = rows.length - lines.length;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
}
