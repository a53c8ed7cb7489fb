import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../../lib/app/alternatives.ts';
import { type BookTerms, bookTerms } from '../../../lib/app/book-terms.ts';
import { readInPlace, suggestionOf } from '../../../lib/app/suggestion.ts';
import { ALL_RULES } from '../../../lib/compliance/all-rules.ts';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import type { Day, Instant } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import type { Place } from '../../../lib/domain/place.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { isDecisionAlone } from '../../../lib/dunning/takes-step.ts';
import { anySituation } from '../../support/any-facts.ts';
import { buildSettings } from '../../support/build-settings.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const HOUR = 3_600_000;
const place = (country: string, region: string | null = null, city: string | null = null): Place => ({
  country,
  region,
  city,
});
const PLACES: (Place | null)[] = [
  null,
  place('US'),
  place('US', 'MA'),
  place('US', 'NY', 'New York City'),
  place('US', 'DC'),
  place('US', 'FL'),
  place('CA', 'BC'),
  place('CA', 'ON'),
  place('AU', 'NSW'),
  place('DE', 'BY'),
  place('KI'),
];

/** Anything on record, anywhere, at any hour of the day, with a holiday on either side now and then. */
const anyCase = fc
  .record({
    situation: anySituation,
    where: fc.constantFrom(...PLACES),
    kind: fc.constantFrom('trade' as const, 'consumer' as const),
    consent: fc.boolean(),
    hours: fc.integer({ min: -12, max: 12 }),
    holiday: fc.constantFrom('none', 'ours', 'theirs'),
  })
  .map(({ situation, where, kind, consent, hours, holiday }) => {
    const { facts, procedure, moment } = situation;
    const now = moment.now + hours * HOUR;
    const day = [{ on: moment.today, name: 'Founders’ Day' }];
    const settings = buildSettings({ ownHolidays: holiday === 'ours' ? day : [] });
    const built = bookTerms({ now, settings, procedures: new Map([[procedure.id, procedure]]) });
    const terms: BookTerms =
      holiday === 'theirs' ? { ...built, calendarOf: () => holidayCalendar([], day) } : built;
    const account = {
      ...facts.account,
      kind,
      place: where,
      procedureId: procedure.id,
      electronicConsentOn: consent ? ('2026-01-05' as Day) : null,
    };
    return { facts: { ...facts, account } satisfies AccountFacts, terms };
  });

const holds = (check: (facts: AccountFacts, terms: BookTerms) => void, runs = 250) =>
  fc.assert(
    fc.property(anyCase, ({ facts, terms }) => {
      check(facts, terms);
    }),
    { numRuns: fuzzRuns(runs) },
  );

function askedAt(now: Instant, facts: AccountFacts, terms: BookTerms) {
  const inPlace = readInPlace(facts, { ...terms, now });
  return { ...inPlace, suggestion: suggestionOf(inPlace, { ...terms, now }) };
}

/** Every rule by itself: what one alone would refuse, no suggestion may make. */
function refusedBy(facts: AccountFacts, terms: BookTerms, now: Instant): string[] {
  const { reading, where, suggestion } = askedAt(now, facts, terms);
  const { plan, kind } = suggestion;
  if (kind !== 'contact' || !plan || isDecisionAlone(plan.level)) return [];
  return ALL_RULES.filter((rule) => {
    const verdict = guardContact({
      channel: plan.channel,
      activities: reading.log,
      rules: [rule],
      from: now,
      party: {
        kind: facts.account.kind,
        place: where.place,
        zones: where.zones,
        zoneIsKnown: where.isKnown,
        electronicConsentOn: facts.account.electronicConsentOn,
        holds: facts.holds,
      },
      as: 'creditor',
      items: plan.items.map(({ itemId }) => itemId),
      ours: reading.moment.ours,
      theirs: reading.moment.theirs,
      ourZone: terms.settings.zone,
      locale: 'en-US',
    });
    return !verdict.ok;
  }).map(({ id }) => id);
}

describe('whatever is on record, wherever and whenever', { timeout: 600_000 }, () => {
  it('no suggestion ever breaks a rule of contact, each asked by itself (C6)', () => {
    holds((facts, terms) => {
      expect(refusedBy(facts, terms, terms.now)).toEqual([]);
    });
  });

  it('what is to be done on a day to come breaks none either when that moment is there', () => {
    holds((facts, terms) => {
      const { suggestion } = askedAt(terms.now, facts, terms);
      if (suggestion.dueAt === null || suggestion.dueAt <= terms.now) return;
      expect(refusedBy(facts, terms, suggestion.dueAt)).toEqual([]);
    });
  });

  it('a refusal names its rule and tells until when, unless only a person can change it', () => {
    holds((facts, terms) => {
      const { suggestion } = askedAt(terms.now, facts, terms);
      for (const { code, text } of suggestion.reasons) {
        if (!code.startsWith('rule-')) continue;
        expect(ALL_RULES.map(({ id }) => `rule-${id}`)).toContain(code);
        expect(suggestion.dueAt === null || / from /.test(text)).toBe(true);
      }
    });
  });

  it('every alternative has a verdict: nothing against it, or what is', () => {
    holds((facts, terms) => {
      const inPlace = readInPlace(facts, terms);
      const { plan } = suggestionOf(inPlace, terms);
      for (const way of alternatives(inPlace, terms)) {
        expect(way.isAllowed || way.against.length > 0).toBe(true);
        expect(way.isAllowed ? way.from === terms.now : way.from === null || way.from > terms.now).toBe(true);
        expect([plan?.channel, plan?.contactId]).not.toEqual([way.channel, way.contactId]);
      }
    });
  });
});
