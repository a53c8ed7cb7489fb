import { ALL_RULES } from '../../lib/compliance/all-rules.ts';
import type { ContactQuestion, Verdict } from '../../lib/compliance/guard-contact.ts';
import type { Party } from '../../lib/compliance/party.ts';
import { type Day, day } from '../../lib/domain/day.ts';
import { type HolidayCalendar, holidayCalendar, NO_HOLIDAYS } from '../../lib/domain/holiday-calendar.ts';
import { NOW, ZONE } from './fixed-clock.ts';

export type QuestionOverrides = Partial<Omit<ContactQuestion, 'party'>> & {
  readonly party?: Partial<Party>;
};

/** May a trade customer in New York State be called about `item-1` at `NOW`, with nothing done before? */
export function buildContactQuestion({ party, ...overrides }: QuestionOverrides = {}): ContactQuestion {
  return {
    channel: 'call',
    activities: [],
    rules: ALL_RULES,
    from: NOW,
    as: 'creditor',
    items: ['item-1'],
    ours: NO_HOLIDAYS,
    theirs: NO_HOLIDAYS,
    ourZone: ZONE,
    locale: 'en-GB',
    ...overrides,
    party: {
      kind: 'trade',
      place: { country: 'US', region: 'NY', city: 'Albany' },
      zones: [ZONE],
      zoneIsKnown: true,
      electronicConsentOn: null,
      holds: [],
      ...party,
    },
  };
}

/** "ok", or the rule that refuses and the minute until when: "house-calls-7 2026-11-19T14:00", "US13 never". */
export function verdictInShort(given: Verdict): string {
  if (given.ok) return 'ok';
  return `${given.rule.id} ${given.until === null ? 'never' : new Date(given.until).toISOString().slice(0, 16)}`;
}

/** A calendar of the years 2026 to 2028 with these days: { '2026-11-26': 'Thanksgiving' }. */
export function buildHolidays(days: Record<string, string>): HolidayCalendar {
  const named = Object.entries(days).map(([on, name]): { on: Day; name: string } => ({ on: day(on), name }));
  return holidayCalendar([{ place: 'US', years: [2026, 2027, 2028], isUnknown: false, days: named }]);
}
