import type { z } from 'zod';
import { type Contact, contactSchema } from '../../lib/domain/contact.ts';

/** A person of `buildAccount()` in accounts payable, with one address and one number. */
export function buildContact(overrides: Partial<z.input<typeof contactSchema>> = {}): Contact {
  return contactSchema.parse({
    id: 'contact-1',
    accountId: 'account-1',
    name: 'Mary Adams',
    role: 'accounts-payable',
    emails: [{ address: 'mary.adams@northwind.example', confirmedOn: null }],
    phones: [{ number: '+1 555 0100', extension: '4', kind: 'office', confirmedOn: null }],
    forbidden: [],
    stale: false,
    external: [],
    ...overrides,
  });
}
