import type { z } from 'zod';
import { type DueContact, dueContactSchema } from '../../lib/domain/due-contact.ts';
import { NOW } from './fixed-clock.ts';

/** `buildAccount()` in the day's list: a mail to Mary Adams, due now. */
export function buildDueContact(overrides: Partial<z.input<typeof dueContactSchema>> = {}): DueContact {
  const line: z.input<typeof dueContactSchema> = {
    accountId: 'account-1',
    accountName: 'Northwind Traders',
    kind: 'contact',
    dueAt: NOW,
    until: null,
    rank: 1_000_000,
    channel: 'email',
    action: 'Write to Mary Adams',
    reason: 'First step: Friendly reminder',
    overdue: [{ amount: 120_000, currency: 'USD' }],
    overdueCount: 1,
    oldestDaysPastDue: 47,
    notifiedAt: null,
    ...overrides,
  };
  return dueContactSchema.parse({ unrankedAt: line.dueRank == null ? line.dueAt : null, ...line });
}
