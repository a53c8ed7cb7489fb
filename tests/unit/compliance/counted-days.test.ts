import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import { HOUSE_RULES } from '../../../lib/compliance/house-rules.ts';
import { dayAt, freeAfter, hourOf } from '../../../lib/compliance/zone-days.ts';
import { addDays, day, dayIn, instantAt } from '../../../lib/domain/day.ts';
import { buildContactQuestion, verdictInShort } from '../../support/build-contact-question.ts';
import { buildMail } from '../../support/build-mail.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const iso = (at: number) => new Date(at).toISOString();

describe('case 21: seven days are whole days on the customer’s clock', () => {
  it.each<[string, string, string, string]>([
    ['an hour before midnight', 'America/New_York', '2026-11-12T23:00:00-05:00', '2026-11-19T05:00:00.000Z'],
    ['as the day begins', 'America/New_York', '2026-11-12T00:00:00-05:00', '2026-11-19T05:00:00.000Z'],
    ['a moment before', 'America/New_York', '2026-11-11T23:59:59-05:00', '2026-11-18T05:00:00.000Z'],
    ['over the end of a month', 'UTC', '2026-04-27T12:00:00Z', '2026-05-04T00:00:00.000Z'],
    ['over the end of February', 'UTC', '2026-02-25T12:00:00Z', '2026-03-04T00:00:00.000Z'],
    ['over 29 February', 'UTC', '2028-02-25T12:00:00Z', '2028-03-03T00:00:00.000Z'],
    ['from 29 February on', 'UTC', '2028-02-29T12:00:00Z', '2028-03-07T00:00:00.000Z'],
    ['over the end of a year', 'UTC', '2026-12-28T12:00:00Z', '2027-01-04T00:00:00.000Z'],
    ['over the spring change', 'Europe/Berlin', '2026-03-27T12:00:00+01:00', '2026-04-02T22:00:00.000Z'],
    ['over the autumn change', 'Europe/Berlin', '2026-10-23T12:00:00+02:00', '2026-10-29T23:00:00.000Z'],
    ['on the spring day itself', 'Europe/Berlin', '2026-03-29T01:30:00+01:00', '2026-04-04T22:00:00.000Z'],
    ['on the autumn day itself', 'Europe/Berlin', '2026-10-25T23:30:00+01:00', '2026-10-31T23:00:00.000Z'],
    ['where it is tomorrow', 'Pacific/Kiritimati', '2026-11-12T11:00:00Z', '2026-11-19T10:00:00.000Z'],
    ['where it is still today', 'Pacific/Kiritimati', '2026-11-12T09:00:00Z', '2026-11-18T10:00:00.000Z'],
    [
      'where a day begins at one',
      'America/Santiago',
      '2026-08-30T12:00:00-04:00',
      '2026-09-06T04:00:00.000Z',
    ],
  ])('%s (%s)', (_name, zone, made, free) => {
    expect(iso(freeAfter(zone, Date.parse(made), 7))).toBe(free);
  });

  it('on two clocks there is room when there is room on both', () => {
    // The 12th in Los Angeles, the 13th in New York.
    const at = Date.parse('2026-11-13T01:00:00-05:00');
    const activities = [buildMail({ at }), buildMail({ at })];
    const zones = ['America/New_York', 'America/Los_Angeles'];
    for (const given of [zones, zones.toReversed()]) {
      const question = buildContactQuestion({
        channel: 'letter',
        rules: HOUSE_RULES,
        activities,
        party: { zones: given },
      });
      expect(verdictInShort(guardContact(question))).toBe('house-mails-7 2026-11-20T05:00');
    }
  });
});

describe('days from memory', { timeout: 600_000 }, () => {
  const anyZone = fc.constantFrom(
    'UTC',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'Pacific/Pago_Pago',
    'Pacific/Apia',
    'Europe/Berlin',
    'Australia/Lord_Howe',
    'America/Santiago',
    'Asia/Beirut',
    'America/Havana',
  );
  const anyMoment = fc.integer({ min: Date.parse('1990-01-01'), max: Date.parse('2040-01-01') });

  it('are the days that the calendar gives', () => {
    fc.assert(
      fc.property(anyZone, anyMoment, (zone, at) => {
        expect(dayAt(zone, at)).toBe(dayIn(zone, at));
        expect(freeAfter(zone, at, 7)).toBe(instantAt(zone, addDays(dayIn(zone, at), 7), 0));
      }),
      { numRuns: fuzzRuns(500) },
    );
  });

  it('an hour may be a half', () => {
    expect(iso(hourOf('Australia/Sydney', day('2026-11-19'), 7.5))).toBe('2026-11-18T20:30:00.000Z');
    expect(iso(hourOf('UTC', day('2026-12-31'), 24))).toBe('2027-01-01T00:00:00.000Z');
  });
});
