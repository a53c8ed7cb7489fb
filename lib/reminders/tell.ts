import { countDueNow } from '../app/due-list.ts';
import { ownMoment } from '../app/own-moment.ts';
import type { Program } from '../app/program.ts';
import type { DueContact } from '../domain/due-contact.ts';
import { inTurn } from '../platform/in-turn.ts';
import { notify, removeNotice, shownNotices } from '../platform/notifications.ts';
import { markNotified, readDueRows } from '../storage/due-store.ts';
import { inOneReading, inOneTransaction } from '../storage/in-one-transaction.ts';
import { readSettings } from '../storage/settings-store.ts';
import { nextTelling } from './next-telling.ts';
import { isNoticeOfDue, noticeOfDue } from './notice-of-due.ts';
import { untoldToday } from './untold-today.ts';

/**
 * Tells, in the user's own hours, of everything that has come up and nobody was told of: one notification, once.
 *
 * Shown first and marked then: a worker that is stopped in between tells again, which is not seen, because the same lines
 * have the same notification, and one that is shown is not shown anew. The other way round it would be lost.
 */
export function tell(program: Program): Promise<void> {
  return inTellingTurn(program, async () => {
    const fresh = await tellableNow(program);
    if (fresh.length === 0) return;
    const notice = await noticeOfDue(fresh);
    const shown = (await shownNotices()).filter(isNoticeOfDue);
    if (!shown.includes(notice.id)) await notify(notice);
    // One at a time: what an older one told of stands in the list.
    for (const id of shown) if (id !== notice.id) await removeNotice(id);
    await markTold(program, fresh);
  });
}

/** What nobody was told of and may be told now, most urgent first. */
function tellableNow(program: Program): Promise<DueContact[]> {
  const { database } = program;
  return inOneReading(database, async () => {
    const settings = await readSettings(database, program.defaults);
    const moment = await ownMoment(program, settings);
    return nextTelling(settings, moment) === moment.now ? untoldToday(program, settings) : [];
  });
}

/** A line that was put off or came up anew while the notification was shown is told of when its time comes. */
async function markTold({ database, now }: Program, told: readonly DueContact[]): Promise<void> {
  await inOneTransaction(database, async () => {
    const lines = await readDueRows(
      database,
      told.map(({ accountId }) => accountId),
    );
    const same = told.filter(({ accountId, untoldAt }) => lines.get(accountId)?.line?.untoldAt === untoldAt);
    await markNotified(
      database,
      same.map(({ accountId }) => accountId),
      now(),
    );
  });
}

/** Takes our notifications away once nothing is due any more: counted anew, since one may have come meanwhile. */
export function untell(program: Program): Promise<void> {
  return inTellingTurn(program, async () => {
    if ((await countDueNow(program)) > 0) return;
    for (const id of (await shownNotices()).filter(isNoticeOfDue)) await removeNotice(id);
  });
}

function inTellingTurn({ database }: Program, work: () => Promise<void>): Promise<void> {
  return inTurn(`${database.name}:tell`, work);
}
