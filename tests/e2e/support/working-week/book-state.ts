import type { Page } from 'playwright-core';
import { z } from 'zod';
import { dayIn, instantAt } from '../../../../lib/domain/day.ts';
import { ZONE } from '../import-sample.ts';
import { storedRows } from '../stored-rows.ts';

/** How the book stands at one moment of a day. */
export interface BookState {
  /** Accounts that are due. */
  readonly due: ReadonlySet<string>;
  /** How often each was contacted or left out today. */
  readonly handled: ReadonlyMap<string, number>;
  /** Accounts that were put aside today and are to come up again. */
  readonly aside: ReadonlySet<string>;
  /** Accounts with a line in the list, and a reason in it. */
  readonly explained: ReadonlySet<string>;
}

const rowsSchema = z.object({
  due: z.array(z.object({ accountId: z.string(), dueAt: z.number().nullable(), reason: z.string() })),
  activities: z.array(
    z.object({
      accountId: z.string(),
      at: z.number(),
      kind: z.string(),
      direction: z.string().optional(),
      purpose: z.string().optional(),
    }),
  ),
  holds: z.array(
    z.object({
      accountId: z.string(),
      kind: z.string(),
      since: z.number(),
      until: z.number().nullable(),
      liftedAt: z.number().nullable(),
    }),
  ),
});

export async function bookState(page: Page): Promise<BookState> {
  const now = await page.evaluate(() => Date.now());
  const dawn = instantAt(ZONE, dayIn(ZONE, now), 0);
  const { due, activities, holds } = rowsSchema.parse(await storedRows(page));
  const handled = new Map<string, number>();
  for (const { accountId, at, kind, direction, purpose } of activities) {
    const counts =
      kind === 'skipped' ||
      (kind === 'call' && direction !== 'in') ||
      (kind === 'mail' && (purpose === 'reminder' || purpose === 'as-per-our-call'));
    if (counts && at >= dawn) handled.set(accountId, (handled.get(accountId) ?? 0) + 1);
  }
  const isAside = ({ kind, since, until, liftedAt }: (typeof holds)[number]) =>
    kind === 'snooze' && since >= dawn && liftedAt === null && until !== null && until > now;
  return {
    due: new Set(due.filter(({ dueAt }) => dueAt !== null && dueAt <= now).map(({ accountId }) => accountId)),
    handled,
    aside: new Set(holds.filter(isAside).map(({ accountId }) => accountId)),
    explained: new Set(due.filter(({ reason }) => reason !== '').map(({ accountId }) => accountId)),
  };
}
