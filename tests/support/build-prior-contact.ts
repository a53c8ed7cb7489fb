import type { z } from 'zod';
import { activitySchema, type PriorContact } from '../../lib/domain/activity.ts';
import { NOW, ZONE } from './fixed-clock.ts';

type PriorContactInput = Extract<z.input<typeof activitySchema>, { kind: 'prior-contact' }>;

/** Reminders about `buildOpenItem()` were sent before the book came here, nobody remembers when. */
export function buildPriorContact(overrides: Partial<PriorContactInput> = {}): PriorContact {
  const contact = activitySchema.parse({
    kind: 'prior-contact',
    id: 'prior-contact-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    items: [{ itemId: 'item-1', levelId: 'second-notice' }],
    on: null,
    ...overrides,
  } satisfies PriorContactInput);
  if (contact.kind !== 'prior-contact') throw new Error('a prior contact is one');
  return contact;
}
