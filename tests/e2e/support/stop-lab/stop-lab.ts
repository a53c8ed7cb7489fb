import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { seededRandom } from '../../../../lib/shared/seeded-random.ts';
import { type Extension, launchExtension } from '../launch-extension.ts';
import { stopWorker } from '../stop-worker.ts';
import { putRows, writeRows } from '../write-rows.ts';
import { EVENTS, type EventName, labEvent } from './events.ts';
import { clearNotices, dueNow, isSettled, look, ring, type Seen, watchNotices } from './lab-page.ts';
import { labRows } from './lab-rows.ts';

const MOMENTS = ['before', 'during', 'after'] as const;

export interface Round {
  readonly round: number;
  readonly event: EventName;
  /** When the worker is stopped: before the event, so many milliseconds into it, or when all is done. */
  readonly moment: (typeof MOMENTS)[number];
  readonly afterMs: number;
}

export interface StopLab {
  readonly stop: (round: Round) => Promise<void>;
  readonly end: () => Promise<void>;
}

/** How long the work of one event takes, and a little more. */
const LONGEST_MS = 300;
const LIMIT_MS = 60_000;
/** Rounds after which the whole list is made anew and compared. */
const WHOLE_EVERY = 2;
const RINGS_AGAIN_MS = 5 * 60_000 + 1000;

/** Every event in turn, each at every moment; the same for the same seed. */
export function stopRounds(count: number, seed: number): Round[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, index) => ({
    round: index + 1,
    event: EVENTS[index % EVENTS.length] ?? 'alarm',
    // Most stops are in the middle, where there is something to be lost.
    moment: index % 2 === 0 ? 'during' : (MOMENTS[Math.floor(index / 2) % MOMENTS.length] ?? 'during'),
    afterMs: Math.floor(random() * LONGEST_MS),
  }));
}

/** A real browser with a customer for each round, put aside until it is her turn. */
export async function stopLab(rounds: readonly Round[]): Promise<StopLab> {
  const extension = await launchExtension();
  const page = await extension.open('manifest.json');
  const told = new Map<string, number>();
  const asideOf = rounds.filter(({ event }) => event !== 'import finished').map(accountOf);
  await hasDatabase(page);
  await watchNotices(page);
  await writeRows(page, labRows(asideOf));
  await seen(page, ({ lines, isOwed }) => !isOwed && lines.length === asideOf.length);
  return {
    stop: (round) => stopOnce(extension, page, round, told),
    end: extension.close,
  };
}

/** The worker has made its database; opened before that, it would be made without tables. */
async function hasDatabase(page: Page): Promise<void> {
  const isThere = () =>
    page.evaluate(async () => (await indexedDB.databases()).some(({ name }) => name === 'per-our-call'));
  for (const until = Date.now() + LIMIT_MS; !(await isThere()); await sleep(50))
    if (Date.now() > until) throw new Error('The worker has made no database');
}

function accountOf({ round }: Round): string {
  return `lab-${String(round).padStart(4, '0')}`;
}

async function stopOnce(
  extension: Extension,
  page: Page,
  round: Round,
  told: Map<string, number>,
): Promise<void> {
  const accountId = accountOf(round);
  const isTold = ({ lines }: Seen) =>
    lines.some((line) => line.accountId === accountId && line.notifiedAt !== null);
  const event = labEvent(round.event, {
    extension,
    page,
    accountId,
    told: async () => void (await seen(page, isTold)),
  });
  await event.before();
  if (round.moment === 'before') await stopWorker(page);
  await event.happen();
  if (round.moment === 'during') await sleep(round.afterMs);
  // A message is answered by what it changes, an alarm by what it tells: whichever it is, the worker has had its time.
  if (round.moment === 'after') await seen(page, ({ isOwed }) => !isOwed);
  if (round.moment !== 'before') {
    await stopWorker(page);
    await expectAlarm(page, round.event);
  }
  // Nothing else happens: the alarm that stands rings.
  await ring(page);
  const after = await seen(page, (now) => isTold(now) && isSettled(now));
  expectRight(after, told, accountId);
  await clearNotices(page);
  await closeOthers(page);

  if (round.round % WHOLE_EVERY !== 0) return;
  // The whole list, made anew, says the same, and nothing is told again.
  await putRows(page, { settings: [{ key: 'list-in-doubt', value: true }] });
  await ring(page);
  const again = await seen(page, isSettled);
  expect(again.lines).toEqual(after.lines);
  expect(again.notices).toEqual([]);
  expect(again.badge).toBe(after.badge);
}

/**
 * One alarm, which rings soon by itself where a stopped worker has left anything to do. What an import leaves is brought by its page: with
 * the page and its message lost, it is found when the next alarm rings, whenever that is.
 */
async function expectAlarm(page: Page, event: EventName): Promise<void> {
  const { alarms, lines, isOwed } = await look(page);
  expect(alarms.map(({ name }) => name)).toEqual(['wake']);
  const now = Date.now();
  const isUntold = lines.some(({ untoldAt }) => untoldAt !== null && untoldAt <= now);
  if (event !== 'import finished' && (isOwed || isUntold))
    expect(alarms[0]?.scheduledTime).toBeLessThan(now + RINGS_AGAIN_MS);
}

function expectRight(after: Seen, told: Map<string, number>, accountId: string): void {
  const known = new Map(told);
  const due = new Map(dueNow(after.lines).map((line) => [line.accountId, line.notifiedAt]));
  for (const [id, notifiedAt] of due) if (notifiedAt !== null) told.set(id, notifiedAt);
  expect(after.alarms).toHaveLength(1);
  // Whoever was told before was told once: the moment has not changed. Nobody has been left out.
  expect([...due].sort()).toEqual([...known, [accountId, due.get(accountId)]].sort());
  // One notification was shown, of this one alone; those of the rounds before were taken away when they had been counted.
  expect(after.notices).toHaveLength(1);
  expect(after.notices[0]).toMatch(new RegExp(`^due:${accountId}:`));
}

/** What stands once it is as asked. */
async function seen(page: Page, isAsAsked: (now: Seen) => boolean): Promise<Seen> {
  const until = Date.now() + LIMIT_MS;
  for (;;) {
    const now = await look(page);
    if (isAsAsked(now)) return now;
    if (Date.now() > until) {
      const { lines: _, ...rest } = now;
      throw new Error(`It does not come to that: ${JSON.stringify(rest)}`);
    }
    await sleep(50);
  }
}

/** What a click on a notification has opened. */
async function closeOthers(page: Page): Promise<void> {
  for (const other of page.context().pages()) if (other !== page) await other.close();
}
