import type { z } from 'zod';
import { type Activity, activitySchema } from '../../lib/domain/activity.ts';
import { NOW, ZONE } from './fixed-clock.ts';

type BounceInput = Extract<z.input<typeof activitySchema>, { kind: 'bounce' }>;

/** `buildMail()` came back from Mary Adams’ address at `NOW`. */
export function buildBounce(overrides: Partial<BounceInput> = {}): Extract<Activity, { kind: 'bounce' }> {
  const bounce = activitySchema.parse({
    kind: 'bounce',
    id: 'bounce-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    contactId: 'contact-1',
    address: 'mary.adams@northwind.example',
    mailId: 'mail-1',
    ...overrides,
  } satisfies BounceInput);
  if (bounce.kind !== 'bounce') throw new Error('a bounce is a bounce');
  return bounce;
}
