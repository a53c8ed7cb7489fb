import type { z } from 'zod';
import { type Draft, draftSchema } from '../../lib/domain/draft.ts';
import { NOW } from './fixed-clock.ts';

/** The mail that confirms `buildCall()`, open. */
export function buildDraft(overrides: Partial<z.input<typeof draftSchema>> = {}): Draft {
  return draftSchema.parse({
    id: 'draft-1',
    accountId: 'account-1',
    purpose: 'as-per-our-call',
    contactId: 'contact-1',
    to: [{ address: 'mary.adams@northwind.example', name: 'Mary Adams' }],
    subject: 'As per our call: invoice INV-1042',
    body: 'Dear Mary,\n\nas per our phone call earlier, 1,200.00 USD by November 27.',
    figures: [{ label: 'amount', text: '1,200.00 USD' }],
    activityId: 'call-1',
    levelId: null,
    items: [{ itemId: 'item-1', levelId: null }],
    language: 'en-US',
    createdAt: NOW,
    state: 'open',
    ...overrides,
  });
}
