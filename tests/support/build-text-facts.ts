import { type TextFacts, USUAL_TERM } from '../../lib/correspondence/text-data.ts';
import { buildAccount } from './build-account.ts';
import { buildContact } from './build-contact.ts';
import { buildOpenItem } from './build-open-item.ts';
import { buildSettings } from './build-settings.ts';
import { NOW } from './fixed-clock.ts';

/** What a text to Mary Adams about `buildOpenItem()` is written from: no call, no promise. */
export function buildTextFacts(overrides: Partial<TextFacts> = {}): TextFacts {
  return {
    settings: buildSettings(),
    account: buildAccount(),
    contact: buildContact(),
    items: [buildOpenItem()],
    call: null,
    promise: null,
    confirmedBy: null,
    underReview: [],
    term: USUAL_TERM,
    now: NOW,
    ...overrides,
  };
}
