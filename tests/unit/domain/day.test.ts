import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeekdays,
  day,
  dayIn,
  daySchema,
  daysBetween,
  instantAt,
  isDay,
  isWeekend,
  weekdayOf,
} from '../../../lib/domain/day.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { ZONES } from '../../support/zones.ts';

describe('a day', () => {
  it.each(['2026-11-21', '2024-02-29', '2000-02-29', '1999-12-31', '9999-12-31'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
    expect(daySchema.parse(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-11-21T00:00',
    ' 2026-11-21',
    '',
  ])('%j is none', (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => day(text)).toThrow(RangeError);
    expect(daySchema.safeParse(text).success).toBe(false);
  });
});

describe('case 21: arithmetic on calendar days', () => {
  it.each([
    ['2026-02-27', 3, '2026-03-02'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-29', 365, '2025-02-28'],
    ['2024-02-29', 366, '2025-03-01'],
    ['2026-01-31', 1, '2026-02-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-07', 1, '2026-03-08'], // clocks go forward in New York
    ['2026-03-08', 1, '2026-03-09'],
    ['2026-10-31', 1, '2026-11-01'], // clocks go back in New York
    ['2026-11-01', 1, '2026-11-02'],
    ['2026-03-29', 1, '2026-03-30'], // Berlin
    ['2026-10-25', 1, '2026-10-26'],
    ['1994-12-30', 1, '1994-12-31'], // a day that Kiritimati left out
    ['2026-11-21', 0, '2026-11-21'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
  });

  it('counts 47 days from 5 October to 21 November', () => {
    expect(daysBetween(day('2026-10-05'), day('2026-11-21'))).toBe(47);
  });

  it('goes and comes back by the same number of days', () => {
    const days = fc.integer({ min: -40_000, max: 40_000 });
    fc.assert(
      fc.property(days, days, (a, b) => {
        const from = addDays(day('2026-11-21'), a);
        expect(daysBetween(from, addDays(from, b))).toBe(b);
        expect(addDays(addDays(from, b), -b)).toBe(from);
      }),
      { numRuns: fuzzRuns(100) },
    );
  });
});

describe('weekdays', () => {
  it('start with 0 on Sunday', () => {
    expect(['2026-11-22', '2026-11-23', '2026-11-28'].map((text) => weekdayOf(day(text)))).toEqual([0, 1, 6]);
    expect(['2026-11-20', '2026-11-21', '2026-11-22'].map((text) => isWeekend(day(text)))).toEqual([
      false,
      true,
      true,
    ]);
  });

  it.each([
    ['2026-11-20', 0, '2026-11-20'],
    ['2026-11-20', 1, '2026-11-23'],
    ['2026-11-20', 5, '2026-11-27'],
    ['2026-11-21', 1, '2026-11-23'],
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-12-31', 2, '2027-01-04'],
  ])('from %s on, %i of them later is %s', (from, n, to) => {
    expect(addWeekdays(day(from), n)).toBe(to);
  });
});

describe('a moment', () => {
  it.each([
    ['2026-11-21T09:59:59Z', 'Pacific/Kiritimati', '2026-11-21'],
    ['2026-11-21T10:00:00Z', 'Pacific/Kiritimati', '2026-11-22'],
    ['2026-11-21T04:59:59Z', 'America/New_York', '2026-11-20'],
    ['2026-11-21T05:00:00Z', 'America/New_York', '2026-11-21'],
    ['2026-11-21T18:29:59Z', 'Asia/Kolkata', '2026-11-21'],
    ['2026-11-21T18:30:00Z', 'Asia/Kolkata', '2026-11-22'],
    ['2026-11-21T10:59:59Z', 'Pacific/Midway', '2026-11-20'],
    ['2026-12-31T23:30:00Z', 'Europe/Berlin', '2027-01-01'],
  ])('%s is, on the wall of %s, %s', (at, zone, expected) => {
    expect(dayIn(zone, Date.parse(at))).toBe(expected);
  });

  it.each([
    ['America/New_York', '2026-11-21', 9, 0, '2026-11-21T14:00:00Z'],
    ['America/New_York', '2026-07-01', 9, 30, '2026-07-01T13:30:00Z'],
    ['Asia/Kolkata', '2026-11-21', 0, 0, '2026-11-20T18:30:00Z'],
    ['Pacific/Kiritimati', '2026-11-21', 8, 0, '2026-11-20T18:00:00Z'],
    ['Pacific/Midway', '2026-11-21', 23, 59, '2026-11-22T10:59:00Z'],
    ['Europe/Berlin', '2026-03-29', 1, 59, '2026-03-29T00:59:00Z'],
    ['Europe/Berlin', '2026-03-29', 3, 0, '2026-03-29T01:00:00Z'],
    // In the spring gap: the moment the gap ends.
    ['Europe/Berlin', '2026-03-29', 2, 0, '2026-03-29T01:00:00Z'],
    ['Europe/Berlin', '2026-03-29', 2, 30, '2026-03-29T01:00:00Z'],
    ['America/New_York', '2026-03-08', 2, 59, '2026-03-08T07:00:00Z'],
    // A gap of half an hour, and one at midnight.
    ['Australia/Lord_Howe', '2026-10-04', 2, 15, '2026-10-03T15:30:00Z'],
    ['Africa/Cairo', '2026-04-24', 0, 0, '2026-04-23T22:00:00Z'],
    // The hour that comes twice in autumn: its first time.
    ['America/New_York', '2026-11-01', 1, 30, '2026-11-01T05:30:00Z'],
    ['Europe/Berlin', '2026-10-25', 2, 30, '2026-10-25T00:30:00Z'],
  ])('in %s on %s at %i:%i is %s', (zone, on, hour, minute, expected) => {
    expect(new Date(instantAt(zone, day(on), hour, minute)).toISOString()).toBe(
      expected.replace('Z', '.000Z'),
    );
  });

  it('falls on the day it was made for', () => {
    const offsets = fc.integer({ min: -10_000, max: 10_000 });
    const zones = fc.constantFrom(
      ...ZONES.map(({ id }) => id),
      'Europe/Berlin',
      'Africa/Cairo',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(offsets, zones, fc.integer({ min: 0, max: 22 }), (offset, zone, hour) => {
        const on = addDays(day('2026-11-21'), offset);
        expect(dayIn(zone, instantAt(zone, on, hour))).toBe(on);
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});
