import type { z } from 'zod';
import { activitySchema, type PartnerTold } from '../../lib/domain/activity.ts';
import { NOW, TODAY, ZONE } from './fixed-clock.ts';

type PartnerToldInput = Extract<z.input<typeof activitySchema>, { kind: 'partner-told' }>;

/** The partner of `buildPlacement()` was told at `NOW` that 200.00 USD came in on `buildOpenItem()`. */
export function buildPartnerTold(overrides: Partial<PartnerToldInput> = {}): PartnerTold {
  const told = activitySchema.parse({
    kind: 'partner-told',
    id: 'partner-told-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    partner: 'Harbor Collections',
    on: TODAY,
    by: 'Jo Bell',
    note: '',
    came: [{ amount: 20_000, currency: 'USD' }],
    items: [{ itemId: 'item-1', levelId: null, open: { amount: 100_000, currency: 'USD' } }],
    ...overrides,
  } satisfies PartnerToldInput);
  if (told.kind !== 'partner-told') throw new Error('what a partner was told is that');
  return told;
}
