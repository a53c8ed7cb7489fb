import type { z } from 'zod';
import { type Hold, holdSchema } from '../../lib/domain/hold.ts';
import { NOW } from './fixed-clock.ts';

/** `buildAccount()` put aside at `NOW`, until somebody lifts it. */
export function buildHold(overrides: Partial<z.input<typeof holdSchema>> = {}): Hold {
  return holdSchema.parse({
    id: 'hold-1',
    accountId: 'account-1',
    kind: 'snooze',
    note: '',
    since: NOW,
    until: null,
    activityId: null,
    liftedAt: null,
    ...overrides,
  });
}
