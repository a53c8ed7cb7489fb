import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { dayIn, type Instant, instantAt } from '../../../../lib/domain/day.ts';
import { extensionCalls } from '../../../bench/extension-calls.ts';
import { ZONE } from '../import-sample.ts';
import { type Extension, launchExtension } from '../launch-extension.ts';
import { screensNow } from '../screens.ts';
import { ringAlarm } from '../write-rows.ts';
import { type BookState, bookState, isListOf } from './book-state.ts';
import { checkEvening, checkMorning } from './check-day.ts';
import { workingMornings } from './days.ts';
import { undoInLedger } from './ledger-work.ts';
import { checkMoved } from './moved-lines.ts';
import { until } from './patience.ts';
import { workPopup } from './popup-work.ts';
import { copyBuild, setShift } from './shifted-build.ts';
import { countEntries, type Tally, tally } from './tally.ts';
import { walkThroughDay } from './walk.ts';

interface Week {
  readonly accounts: number;
  readonly days: number;
  /** Contacts a day. */
  readonly limit: number;
}

interface WeekInHand extends Week {
  /** When its first day began. */
  readonly began: Instant;
  readonly tally: Tally;
}

/**
 * Works so many days through the popup, the ledger and the panel, one browser a day with the same profile, and looks every
 * morning and evening whether anybody was lost or contacted twice. Gives what was done how often.
 */
export async function workWeek(week: Week): Promise<ReadonlyMap<string, number>> {
  const home = await mkdtemp(join(tmpdir(), 'per-our-call-week-'));
  const build = join(home, 'build');
  await copyBuild(build);
  const mornings = await workingMornings(week.days);
  const inHand = { ...week, began: mornings[0] ?? 0, tally: tally() };
  let evening: BookState | null = null;
  try {
    for (const [index, morning] of mornings.entries()) {
      await setShift(build, morning - Date.now(), index + 1);
      const extension = await launchExtension({ build, profile: join(home, 'profile') });
      try {
        evening = await workDay(extension, morning, evening, inHand);
      } catch (error) {
        // Told before the browser is closed: a log is all that is left of a run in CI.
        console.error((await screensNow(`working week, day ${index + 1}`)).join('\n'));
        throw error;
      } finally {
        await extension.close();
      }
    }
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
  return inHand.tally.deeds;
}

async function workDay(
  extension: Extension,
  morning: Instant,
  lastEvening: BookState | null,
  { accounts, limit, began, tally }: WeekInHand,
): Promise<BookState> {
  if (lastEvening === null) {
    const calls = await extensionCalls(extension);
    await calls.call('growWeek', { accounts, limit, now: morning });
    await calls.close();
  }
  const popup = await extension.open('popup.html');
  // The worker's alarm of the night: the list is as of this morning.
  await ringAlarm(popup);
  await until('the list is as of this morning', () =>
    isListOf(popup, instantAt(ZONE, dayIn(ZONE, morning), 0)),
  );
  const before = await bookState(popup, began);
  expect(before.due.length).toBeGreaterThan(0);
  if (lastEvening) checkMorning(lastEvening, before);
  const ledger = await extension.open('ledger.html#today');
  await checkMoved({ popup, ledger }, before, limit);
  await popup.bringToFront();
  await workPopup(popup, tally);
  await ledger.bringToFront();
  await walkThroughDay(extension, ledger, { today: dayIn(ZONE, morning), tally, most: accounts });
  await undoInLedger(ledger, tally);
  const after = await bookState(popup, began);
  checkEvening(before, after, limit);
  await checkMoved({ popup, ledger }, after, limit);
  expect(new Map(countEntries(after.done)), 'the log has what was done, and nothing else').toEqual(
    new Map([...tally.entries].filter(([, times]) => times > 0)),
  );
  return after;
}
