import { addDays, type Day, type Instant, instantAt } from '../../lib/domain/day.ts';
import type { AccountFacts, Moment } from '../../lib/dunning/facts.ts';
import { momentAt } from '../../lib/dunning/moment-at.ts';
import { buildAccount } from './build-account.ts';
import { buildContact } from './build-contact.ts';
import { buildOpenItem } from './build-open-item.ts';
import { TODAY, ZONE } from './fixed-clock.ts';

/** `buildAccount()` with `buildContact()` and `buildOpenItem()`, and nothing done about it yet. */
export function buildFacts(overrides: Partial<AccountFacts> = {}): AccountFacts {
  return {
    account: buildAccount(),
    contacts: [buildContact()],
    items: [buildOpenItem()],
    activities: [],
    promises: [],
    plans: [],
    disputes: [],
    holds: [],
    paidBy: null,
    paysFor: [],
    ...overrides,
  };
}

/** Ten in the morning of that day in `ZONE`. */
export function buildMoment(on: Day = TODAY, terms: Partial<Moment> = {}): Moment {
  return momentAt(instantAt(ZONE, on, 10), ZONE, 'en-US', terms);
}

/** So many days before `TODAY`; negative: after it. */
export function dayAgo(days: number): Day {
  return addDays(TODAY, -days);
}

/** Ten in the morning, so many days before `TODAY`. */
export function daysAgo(days: number): Instant {
  return instantAt(ZONE, dayAgo(days), 10);
}
