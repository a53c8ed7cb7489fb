import { countDueNow } from '../app/due-list.ts';
import { ownMoment } from '../app/own-moment.ts';
import type { Program } from '../app/program.ts';
import type { Instant } from '../domain/day.ts';
import { setAlarm } from '../platform/alarms.ts';
import { showBadge } from '../platform/badge.ts';
import { inTurn } from '../platform/in-turn.ts';
import { nextPassingAfter } from '../storage/due-passing.ts';
import { inOneReading } from '../storage/in-one-transaction.ts';
import { readSettings } from '../storage/settings-store.ts';
import { nextTelling } from './next-telling.ts';
import { owedNow } from './owed.ts';
import { planWake } from './plan-wake.ts';
import { untell } from './tell.ts';
import { isUntoldToday } from './untold-today.ts';

/** The one alarm there is: set anew after everything that may move it. */
export const WAKE = 'wake';

/**
 * Badge and alarm as the day's list says now; nothing is rebuilt. In turn: who reads last shows last, so that of two
 * writes the badge is never the first one's.
 */
export function keepUp(program: Program): Promise<void> {
  return inTurn(`${program.database.name}:keep-up`, async () => {
    const { wake, due } = await lookAhead(program);
    await setAlarm(WAKE, wake);
    await showBadge(due);
    if (due === 0) await untell(program);
  });
}

interface LookAhead {
  readonly wake: Instant;
  /** How many contacts are due now and have room today. */
  readonly due: number;
}

function lookAhead(program: Program): Promise<LookAhead> {
  const { database } = program;
  return inOneReading(database, async () => {
    const settings = await readSettings(database, program.defaults);
    const moment = await ownMoment(program, settings);
    const owed = await owedNow(program, moment);
    const isUntold = await isUntoldToday(program, settings);
    const wake = planWake(moment, {
      isOwed: owed.kind !== 'nothing',
      passing: await nextPassingAfter(database, moment.now),
      // The alarm that would have told of these may have been moved by this very call: it must not be lost.
      telling: isUntold ? nextTelling(settings, moment) : null,
    });
    return { wake, due: await countDueNow(program) };
  });
}
