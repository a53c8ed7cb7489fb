import type { z } from 'zod';
import { activitySchema, type Decision } from '../../lib/domain/activity.ts';
import { NOW, TODAY, ZONE } from './fixed-clock.ts';

type DecisionInput = Extract<z.input<typeof activitySchema>, { kind: 'decision' }>;

/** Bob Baker has decided on `TODAY` that the final notice for `buildOpenItem()` is sent. */
export function buildDecision(overrides: Partial<DecisionInput> = {}): Decision {
  const decision = activitySchema.parse({
    kind: 'decision',
    id: 'decision-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    levelId: 'final-notice',
    itemIds: ['item-1'],
    go: true,
    on: TODAY,
    by: 'Bob Baker',
    note: '',
    ...overrides,
  } satisfies DecisionInput);
  if (decision.kind !== 'decision') throw new Error('a decision is a decision');
  return decision;
}
