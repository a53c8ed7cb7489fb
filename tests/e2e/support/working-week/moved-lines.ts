import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { addDays } from '../../../../lib/domain/day.ts';
import { formatShortDay } from '../../../../lib/domain/format-day.ts';
import { count } from '../../../../lib/shared/text.ts';
import type { BookState } from './book-state.ts';
import { firmsDaysAfter } from './days.ts';
import { PATIENCE_MS } from './patience.ts';

interface Pages {
  readonly popup: Page;
  readonly ledger: Page;
}

/** Days the ledger lists by name. */
const DAYS_LISTED = 5;

/** Popup and ledger say of the contacts that have no room today exactly what the tables say (P30). */
export async function checkMoved(
  pages: Pages,
  { due, handled, today }: BookState,
  limit: number,
): Promise<void> {
  const room = Math.max(0, limit - handled.size);
  const moved = due.slice(room);
  const days = await firmsDaysAfter(
    today,
    Math.max(2, Math.min(DAYS_LISTED, Math.ceil(moved.length / limit))),
  );
  const chunks = Array.from({ length: Math.ceil(moved.length / limit) }, (_, index) =>
    moved.slice(index * limit, (index + 1) * limit),
  );
  const onDay = (index: number) => {
    return days[index] === addDays(today, 1) ? 'tomorrow' : `on ${dayWords(days[index])}`;
  };
  const named = chunks.slice(0, 2).map((lines, index) => `${lines.length} ${onDay(index)}`);
  const parts = chunks.length > 2 ? [...named, 'the rest after that'] : named;
  const words = (many: string) =>
    `${many} more than your ${limit} a day: ${parts.join(', ').replace(/, ([^,]*\D)$/, ' and $1')}`;
  const expected = moved.length === 0 ? [] : [words(moved.length < 1000 ? String(moved.length) : '999+')];
  const lineOf = (page: Page, id: string) => page.getByTestId(id).locator('p').first().allInnerTexts();
  await expect
    .poll(() => lineOf(pages.popup, 'due-moved'), { message: 'the popup', timeout: PATIENCE_MS })
    .toEqual(expected);
  await expect
    .poll(async () => (await lineOf(pages.ledger, 'today-moved')).map((line) => line.split('. ')[0]), {
      message: 'the ledger',
      timeout: PATIENCE_MS,
    })
    .toEqual(expected);
  await checkDays(pages.ledger, chunks.slice(0, DAYS_LISTED), days);
}

/** Each day with its number, and the first with its names. */
async function checkDays(
  ledger: Page,
  chunks: readonly BookState['due'][],
  days: readonly BookState['today'][],
): Promise<void> {
  const list = ledger.getByTestId('today-moved').locator('details');
  const heads = chunks.map((lines, index) => `${dayWords(days[index])}: ${count(lines.length, 'contact')}`);
  await expect.poll(() => list.locator('summary').allInnerTexts(), { timeout: PATIENCE_MS }).toEqual(heads);
  if (chunks.length === 0) return;
  if ((await list.first().getAttribute('open')) === null) await list.first().locator('summary').click();
  const names = (chunks[0] ?? []).map(({ accountName }) => accountName);
  await expect
    .poll(() => list.first().locator('li button').allInnerTexts(), { timeout: PATIENCE_MS })
    .toEqual(names);
}

function dayWords(on: BookState['today'] | undefined): string {
  return on ? formatShortDay(on, 'en-US') : '';
}
