import type { z } from 'zod';
import { activitySchema, type MailActivity } from '../../lib/domain/activity.ts';
import { NOW, ZONE } from './fixed-clock.ts';

type MailInput = Extract<z.input<typeof activitySchema>, { kind: 'mail' }>;

/** A reminder that was sent to Mary Adams at `NOW`. */
export function buildMail(overrides: Partial<MailInput> = {}): MailActivity {
  const mail = activitySchema.parse({
    kind: 'mail',
    id: 'mail-1',
    accountId: 'account-1',
    at: NOW,
    zone: ZONE,
    amendsId: null,
    believed: { overdue: [], asOf: null },
    purpose: 'reminder',
    contactId: 'contact-1',
    to: ['mary.adams@northwind.example'],
    subject: 'Invoice INV-1042',
    body: 'Dear Mary,',
    draftId: 'draft-1',
    confirmsId: null,
    items: [{ itemId: 'item-1', levelId: 'friendly-reminder' }],
    levelId: 'friendly-reminder',
    ...overrides,
  } satisfies MailInput);
  if (mail.kind !== 'mail') throw new Error('a mail is a mail');
  return mail;
}
