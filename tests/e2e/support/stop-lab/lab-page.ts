import type { Page } from 'playwright-core';
import { addDays, instantAt } from '../../../../lib/domain/day.ts';
import { type DueContact, dueContactSchema } from '../../../../lib/domain/due-contact.ts';
import { today, ZONE } from '../import-sample.ts';
import { isListOwed, storedRows } from '../stored-rows.ts';
import { putRows } from '../write-rows.ts';
import { holdOf } from './lab-rows.ts';

/** What the user would see, and what stands behind it. */
export interface Seen {
  readonly lines: readonly DueContact[];
  readonly badge: string;
  readonly alarms: readonly { readonly name: string; readonly scheduledTime: number }[];
  /** Shown now, or since they are watched. */
  readonly notices: readonly string[];
  /** Something of the list is still to be made. */
  readonly isOwed: boolean;
}

/** Later than a round takes: who rings it is the round. */
const ABOUT_MS = 60_000;
const SEEN = 'labNotices';

export async function look(page: Page): Promise<Seen> {
  const rows = await storedRows(page);
  const shown = await page.evaluate(
    async (name) => ({
      badge: await chrome.action.getBadgeText({}),
      alarms: (await chrome.alarms.getAll()).map(({ name, scheduledTime }) => ({ name, scheduledTime })),
      notices: [
        ...new Set([
          ...Object.keys(await chrome.notifications.getAll()),
          ...((Reflect.get(globalThis, name) as Set<string> | undefined) ?? []),
        ]),
      ],
    }),
    SEEN,
  );
  const lines = (rows.due ?? []).map((row) => dueContactSchema.parse(row));
  return { ...shown, lines, isOwed: isListOwed(rows.settings) };
}

/**
 * The worker has done all there is to do: nothing is to be made or told, the badge says how many are due, and the alarm
 * stands for the next midnight. (The one that stands while it works, so that it is woken again if it is stopped, is sooner.)
 */
export function isSettled({ lines, badge, alarms, isOwed }: Seen): boolean {
  const now = Date.now();
  const isUntold = lines.some(({ untoldAt }) => untoldAt !== null && untoldAt <= now);
  const due = dueNow(lines).length;
  const midnight = instantAt(ZONE, addDays(today(), 1), 0);
  return (
    !isOwed &&
    !isUntold &&
    badge === (due === 0 ? '' : String(due)) &&
    alarms.every(({ scheduledTime }) => scheduledTime >= midnight)
  );
}

export function dueNow(lines: Seen['lines']): DueContact[] {
  const now = Date.now();
  return lines.filter(({ dueAt }) => dueAt !== null && dueAt <= now);
}

/**
 * Lets the time pass that an account was put aside for: its hold ended a moment ago, its line says so since it was made,
 * the list was made before that, and the alarm that was set for it is about to ring.
 */
export async function comeUp(page: Page, accountId: string): Promise<void> {
  const rows = await storedRows(page);
  const at = Date.now() - 1;
  const hold = rows.holds?.find((row) => idOf(row) === holdOf(accountId));
  const line = (await look(page)).lines.find((one) => one.accountId === accountId);
  if (typeof hold !== 'object' || !line) throw new Error(`${accountId} is not put aside`);
  await putRows(page, {
    holds: [{ ...hold, until: at }],
    due: [{ ...line, dueAt: at, untoldAt: at, unrankedAt: at }],
    settings: [{ key: 'list-made-at', value: at - 1 }],
  });
  await page.evaluate(
    (when) => chrome.alarms.create('wake', { when, periodInMinutes: 5 }),
    Date.now() + ABOUT_MS,
  );
}

function idOf(row: unknown): unknown {
  return typeof row === 'object' && row !== null && 'id' in row ? row.id : null;
}

/** Notes every notification from now on, however soon the system takes it away. */
export async function watchNotices(page: Page): Promise<void> {
  await page.evaluate((name) => {
    const seen = new Set<string>();
    Object.assign(globalThis, { [name]: seen });
    const note = async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) seen.add(id);
      setTimeout(note, 50);
    };
    void note();
  }, SEEN);
}

/** Takes every notification away, and begins to note anew. */
export async function clearNotices(page: Page): Promise<void> {
  await page.evaluate(async (name) => {
    for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    (Reflect.get(globalThis, name) as Set<string>).clear();
  }, SEEN);
}

/** The alarm rings now, as it would by itself. */
export async function ring(page: Page): Promise<void> {
  await page.evaluate(() => chrome.alarms.create('wake', { when: Date.now(), periodInMinutes: 5 }));
}

/** Any message of a page: whatever it says, the worker starts for it. */
export async function knock(page: Page): Promise<void> {
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ name: 'match-again', request: { tabId: 0 } }).catch(() => null),
  );
}
