import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { day, dayIn, endOfMonth, instantAt } from '../../../lib/domain/day.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const HOUR = 3_600_000;
// From 1972-01-07 on every zone is whole minutes from UTC: Liberia was the last that was not.
const [FIRST, LAST] = [Date.parse('1972-01-08T00:00:00Z'), Date.parse('2100-12-31T23:59:59Z')];
const anyZone = fc.constantFrom('UTC', ...Intl.supportedValuesOf('timeZone'));
const anyInstant = fc.integer({ min: FIRST, max: LAST });

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day on the wall as the platform writes it: what ours is held against. */
function written(zone: string, at: number): string {
  const format =
    formats.get(zone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  formats.set(zone, format);
  return format.format(at);
}

/** Seconds that the clock on the wall is ahead of UTC. */
function wallAhead(zone: string, at: number): number {
  const wall = new Date(`${new Date(at).toLocaleString('sv-SE', { timeZone: zone }).replace(' ', 'T')}Z`);
  return Math.round((wall.getTime() - Math.floor(at / 1000) * 1000) / 1000);
}

/** The moment of the first change of the clocks in the year after `from`, to the second; `null`: there is none. */
function nextChange(zone: string, from: number): number | null {
  for (let at = from; at < from + 370 * 24 * HOUR; at += 24 * HOUR) {
    if (wallAhead(zone, at) === wallAhead(zone, at + 24 * HOUR)) continue;
    let [low, high] = [at, at + 24 * HOUR];
    while (high - low > 1000) {
      const middle = low + Math.floor((high - low) / 2000) * 1000;
      if (wallAhead(zone, middle) === wallAhead(zone, at)) low = middle;
      else high = middle;
    }
    return high;
  }
  return null;
}

describe('case 21: the day on the wall of a zone', { timeout: 600_000 }, () => {
  it('is that of the platform, in any zone at any moment from 1972 to 2100', () => {
    fc.assert(
      fc.property(anyZone, anyInstant, (zone, at) => {
        expect(dayIn(zone, at)).toBe(written(zone, at));
      }),
      { numRuns: fuzzRuns(2000) },
    );
  });

  it('also in the hours around a change of the clocks', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Europe/Berlin',
      'Australia/Lord_Howe',
      'Africa/Cairo',
      'America/Santiago',
      'Africa/Casablanca',
    );
    const anyStart = fc.integer({ min: Date.parse('1980-01-01'), max: Date.parse('2036-01-01') });
    fc.assert(
      fc.property(zones, anyStart, (zone, from) => {
        const change = nextChange(zone, Math.floor(from / 1000) * 1000);
        if (change === null) return;
        for (const apart of [-25, -24, -2, -1, 0, 1, 2, 23, 24, 25].map((hours) => hours * HOUR))
          for (const at of [change + apart - 1, change + apart])
            expect(`${zone} ${at} ${dayIn(zone, at)}`).toBe(`${zone} ${at} ${written(zone, at)}`);
      }),
      { numRuns: fuzzRuns(10) },
    );
  });

  it.each([
    // Kiritimati left out the last day but one of 1994, Apia the same of 2011: no day on the wall, and none invented.
    ['Pacific/Kiritimati', '1994-12-31T09:59:59Z', '1994-12-30T23:59:59Z'],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', '2011-12-30T10:00:00Z'],
    ['America/New_York', '2026-03-08T04:59:59Z', '2026-03-08T05:00:00Z'],
    ['America/New_York', '2026-11-01T03:59:59Z', '2026-11-01T04:00:00Z'],
    ['Africa/Cairo', '2026-04-23T21:59:59Z', '2026-04-23T22:00:00Z'],
  ])('%s at %s and %s', (zone, before, after) => {
    for (const at of [before, after].map(Date.parse)) expect(dayIn(zone, at)).toBe(written(zone, at));
  });

  it('begins where the day before has ended', () => {
    const zones = fc.constantFrom(
      'America/New_York',
      'Asia/Kolkata',
      'Pacific/Kiritimati',
      'Africa/Cairo',
      'Australia/Lord_Howe',
    );
    fc.assert(
      fc.property(zones, fc.integer({ min: Date.parse('1996-01-01'), max: LAST }), (zone, at) => {
        const on = dayIn(zone, at);
        const start = instantAt(zone, on, 0);
        expect(start).toBeLessThanOrEqual(at);
        expect(dayIn(zone, start)).toBe(on);
        expect(dayIn(zone, start - 1) < on).toBe(true);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('the last day of a month', () => {
  it.each([
    ['2028-02-03', '2028-02-29'],
    ['2027-02-28', '2027-02-28'],
    ['2100-02-01', '2100-02-28'],
    ['2026-04-30', '2026-04-30'],
    ['2026-12-01', '2026-12-31'],
    ['2026-03-08', '2026-03-31'],
    ['2026-10-31', '2026-10-31'],
  ])('of %s is %s', (on, last) => {
    expect(endOfMonth(day(on))).toBe(last);
  });
});
