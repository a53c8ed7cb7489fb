import type { z } from 'zod';
import { activitySchema, type DetailsActivity } from '../../lib/domain/activity.ts';
import { NOW, ZONE } from './fixed-clock.ts';

type DetailsInput = Extract<z.input<typeof activitySchema>, { kind: 'details' }>;

/** Mary Adams confirmed her address at `NOW`. */
export function buildDetails(overrides: Partial<DetailsInput> = {}): DetailsActivity {
  const details = activitySchema.parse({
    kind: 'details',
    id: 'details-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    contactId: 'contact-1',
    contactName: 'Mary Adams',
    callId: null,
    details: [
      {
        kind: 'email',
        before: 'mary.adams@northwind.example',
        answer: 'confirmed',
        after: 'mary.adams@northwind.example',
      },
    ],
    ...overrides,
  } satisfies DetailsInput);
  if (details.kind !== 'details') throw new Error('details are details');
  return details;
}
