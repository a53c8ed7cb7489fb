import type { Page } from 'playwright-core';
import { z } from 'zod';
import { type Activity, activitySchema } from '../../../../lib/domain/activity.ts';
import { type Day, dayIn, type Instant, instantAt } from '../../../../lib/domain/day.ts';
import { type DueContact, dueContactSchema } from '../../../../lib/domain/due-contact.ts';
import { type Hold, holdSchema } from '../../../../lib/domain/hold.ts';
import { currentActivities } from '../../../../lib/dunning/current-activities.ts';
import { ZONE } from '../import-sample.ts';
import { isListOwed, storedRows } from '../stored-rows.ts';

/** How the book stands at one moment of a day, read from its tables and not from what the program says of them. */
export interface BookState {
  readonly now: Instant;
  readonly today: Day;
  readonly lines: ReadonlyMap<string, DueContact>;
  /** Who is due, most urgent first. */
  readonly due: readonly DueContact[];
  /** What was done in this week and still counts: calls of ours, mails, contacts that were left out. */
  readonly done: readonly Activity[];
  /** How often each was contacted or left out today; the mail that confirms a call is one with it. */
  readonly handled: ReadonlyMap<string, number>;
  /** Put aside today and not brought back, by account. */
  readonly aside: ReadonlyMap<string, Hold>;
}

const rowsSchema = z.object({
  due: z.array(dueContactSchema),
  activities: z.array(activitySchema),
  holds: z.array(holdSchema),
});

/** `since`: when the week began; what the book came with does not count. */
export async function bookState(page: Page, since: Instant): Promise<BookState> {
  const now = await page.evaluate(() => Date.now());
  const today = dayIn(ZONE, now);
  const dawn = instantAt(ZONE, today, 0);
  const { due, activities, holds } = rowsSchema.parse(await storedRows(page, ['due', 'activities', 'holds']));
  const done = currentActivities(activities).filter((entry) => entry.at >= since && countsAsDone(entry));
  const handled = new Map<string, number>();
  for (const { accountId } of done.filter((entry) => entry.at >= dawn && !confirmsCall(entry)))
    handled.set(accountId, (handled.get(accountId) ?? 0) + 1);
  const aside = holds.filter(
    ({ kind, since: from, liftedAt }) => kind === 'snooze' && from >= dawn && liftedAt === null,
  );
  return {
    now,
    today,
    lines: new Map(due.map((line) => [line.accountId, line])),
    due: due.filter((line) => isDueAt(line, now)).sort(byRank),
    done,
    handled,
    aside: new Map(aside.map((hold) => [hold.accountId, hold])),
  };
}

const standingSchema = z.object({
  settings: z.array(z.object({ key: z.string(), value: z.unknown() })),
  holidays: z.array(z.object({ isUnknown: z.boolean(), years: z.array(z.number()) })),
});

/** The whole list was made since that moment, nothing of it is still to be made, and no holidays are still looked up. */
export async function isListOf(page: Page, since: Instant): Promise<boolean> {
  const { settings, holidays } = standingSchema.parse(await storedRows(page, ['settings', 'holidays']));
  const madeAt = settings.find(({ key }) => key === 'list-made-at')?.value;
  return (
    typeof madeAt === 'number' &&
    madeAt >= since &&
    !isListOwed(settings) &&
    holidays.every(({ isUnknown, years }) => isUnknown || years.length > 0)
  );
}

export function isDueAt({ dueAt }: DueContact, now: Instant): boolean {
  return dueAt !== null && dueAt <= now;
}

/** Whether that customer is due now, by the table alone; looked up in the page, as it is asked again and again. */
export function isDueNow(page: Page, name: string): Promise<boolean> {
  return page.evaluate(async (wanted) => {
    const asked = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await asked(indexedDB.open('per-our-call'));
    const lines: { accountName: string; dueAt: number | null }[] = await asked(
      database.transaction('due').objectStore('due').getAll(),
    );
    database.close();
    return lines.some(
      ({ accountName, dueAt }) => accountName === wanted && dueAt !== null && dueAt <= Date.now(),
    );
  }, name);
}

export function confirmsCall(entry: Activity): boolean {
  return entry.kind === 'mail' && entry.confirmsId !== null;
}

function countsAsDone(entry: Activity): boolean {
  if (entry.kind === 'call') return entry.direction === 'out';
  if (entry.kind === 'mail') return entry.purpose === 'reminder' || entry.purpose === 'as-per-our-call';
  return entry.kind === 'skipped';
}

function byRank(a: DueContact, b: DueContact): number {
  return a.rank - b.rank || (a.accountId < b.accountId ? -1 : 1);
}
