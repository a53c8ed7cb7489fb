import type { z } from 'zod';
import { type Settings, settingsSchema } from '../../lib/domain/settings.ts';
import { ZONE } from './fixed-clock.ts';

/** Bob Baker of Our Firm, in `ZONE`. */
export function buildSettings(overrides: Partial<z.input<typeof settingsSchema>> = {}): Settings {
  return settingsSchema.parse({
    firmName: 'Our Firm',
    senderName: 'Bob Baker',
    senderPhone: '+1 555 0199',
    paymentLines: 'Bank transfer to account 123456 at First Bank.',
    zone: ZONE,
    locale: 'en-US',
    homeCurrency: 'USD',
    ownAddresses: ['bob@ourfirm.example'],
    ownDomains: ['ourfirm.example'],
    // Who has no such page and no logo has said so.
    notAsked: ['paymentLink', 'logo'],
    ...overrides,
  });
}
