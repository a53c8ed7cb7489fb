import type { z } from 'zod';
import { activitySchema, type Skipped } from '../../lib/domain/activity.ts';
import { addDays, instantAt } from '../../lib/domain/day.ts';
import { NOW, TODAY, ZONE } from './fixed-clock.ts';

type SkippedInput = Extract<z.input<typeof activitySchema>, { kind: 'skipped' }>;

/** The call about `buildOpenItem()` is left out now, because payment is on its way, and comes up again in a week. */
export function buildSkipped(overrides: Partial<SkippedInput> = {}): Skipped {
  const skipped = activitySchema.parse({
    kind: 'skipped',
    id: 'skipped-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    reason: 'payment-coming',
    note: '',
    until: instantAt(ZONE, addDays(TODAY, 7), 8),
    action: 'Call Mary Adams',
    items: [{ itemId: 'item-1', levelId: 'call' }],
    ...overrides,
  } satisfies SkippedInput);
  if (skipped.kind !== 'skipped') throw new Error('what is left out is left out');
  return skipped;
}
