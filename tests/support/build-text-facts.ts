import { NOTHING_CITED } from '../../lib/correspondence/text-data.ts';
import type { TextFacts } from '../../lib/correspondence/text-facts.ts';
import { buildAccount } from './build-account.ts';
import { buildContact } from './build-contact.ts';
import { buildOpenItem } from './build-open-item.ts';
import { buildSettings } from './build-settings.ts';
import { NOW } from './fixed-clock.ts';

/** What a text to Mary Adams about `buildOpenItem()` is written from: no call, no promise. */
export function buildTextFacts(overrides: Partial<TextFacts> = {}): TextFacts {
  return {
    ...NOTHING_CITED,
    settings: buildSettings(),
    account: buildAccount(),
    contact: buildContact(),
    items: [buildOpenItem()],
    now: NOW,
    ...overrides,
  };
}
