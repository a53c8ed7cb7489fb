import type { z } from 'zod';
import { activitySchema, type CallActivity } from '../../lib/domain/activity.ts';
import { NOW, ZONE } from './fixed-clock.ts';

type CallInput = Extract<z.input<typeof activitySchema>, { kind: 'call' }>;

/** A call with Mary Adams at `NOW`, in which nothing was agreed. */
export function buildCall(overrides: Partial<CallInput> = {}): CallActivity {
  const call = activitySchema.parse({
    kind: 'call',
    id: 'call-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    contactId: 'contact-1',
    contactName: 'Mary Adams',
    outcome: 'talked',
    reason: 'not-asked',
    note: '',
    items: [{ itemId: 'item-1', levelId: null }],
    levelId: null,
    ...overrides,
  } satisfies CallInput);
  if (call.kind !== 'call') throw new Error('a call is a call');
  return call;
}
