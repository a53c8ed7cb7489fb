import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import { momentAt } from '../../../lib/dunning/moment-at.ts';
import { nextTelling } from '../../../lib/reminders/next-telling.ts';

const BERLIN = 'Europe/Berlin';
const WORKING_DAYS = [1, 2, 3, 4, 5];
const OFFICE = { tellsOfDue: true, tellFrom: 8 * 60, tellUntil: 18 * 60, tellOn: WORKING_DAYS };
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7];

const HOLIDAYS = holidayCalendar(
  [],
  [
    { on: day('2026-12-24'), name: 'Closed' },
    { on: day('2026-12-25'), name: 'Christmas Day' },
  ],
);

function told(hours: typeof OFFICE, now: string, zone = BERLIN): string | null {
  const at = nextTelling(hours, momentAt(Date.parse(now), zone, 'en-GB', { ours: HOLIDAYS }));
  return at === null ? null : new Date(at).toISOString().replace(':00.000Z', 'Z');
}

describe('told in the user’s own hours alone (G2)', () => {
  test.for([
    // 19 November 2026 is a Thursday; Berlin is an hour ahead of UTC then.
    ['in the hours: now', OFFICE, '2026-11-19T09:00Z', '2026-11-19T09:00Z'],
    ['as they begin', OFFICE, '2026-11-19T07:00Z', '2026-11-19T07:00Z'],
    ['a minute before they end', OFFICE, '2026-11-19T16:59Z', '2026-11-19T16:59Z'],
    ['as they end: tomorrow morning', OFFICE, '2026-11-19T17:00Z', '2026-11-20T07:00Z'],
    ['in the night: in the morning', OFFICE, '2026-11-19T02:00Z', '2026-11-19T07:00Z'],
    ['just after midnight', OFFICE, '2026-11-18T23:00Z', '2026-11-19T07:00Z'],
    ['Friday evening: not tomorrow', OFFICE, '2026-11-20T18:00Z', null],
    ['Saturday: not tomorrow either', OFFICE, '2026-11-21T10:00Z', null],
    ['Sunday: on Monday morning', OFFICE, '2026-11-22T10:00Z', '2026-11-23T07:00Z'],
    ['a firm that works on Sundays', { ...OFFICE, tellOn: [7] }, '2026-11-22T10:00Z', '2026-11-22T10:00Z'],
    ['no day at all', { ...OFFICE, tellOn: [] }, '2026-11-19T09:00Z', null],
    ['switched off', { ...OFFICE, tellsOfDue: false }, '2026-11-19T09:00Z', null],
    ['until the day’s last minute', { ...OFFICE, tellUntil: 1440 }, '2026-11-19T22:59Z', '2026-11-19T22:59Z'],
    ['and not in the next', { ...OFFICE, tellUntil: 1440 }, '2026-11-19T23:00Z', '2026-11-20T07:00Z'],
    ['a day off of the firm (case 18)', OFFICE, '2026-12-24T09:00Z', null],
    ['the evening before it', OFFICE, '2026-12-23T18:00Z', null],
  ] as const)('%s', ([, hours, now, at]) => {
    expect(told({ ...hours, tellOn: [...hours.tellOn] }, now)).toBe(at);
  });
});

describe('hours that go on over midnight belong to the day they begin on', () => {
  const night = { ...OFFICE, tellFrom: 22 * 60, tellUntil: 2 * 60 };
  test.for([
    ['before midnight', '2026-11-19T22:00Z', '2026-11-19T22:00Z'],
    ['after midnight', '2026-11-20T00:30Z', '2026-11-20T00:30Z'],
    ['as they end', '2026-11-20T01:00Z', '2026-11-20T21:00Z'],
    ['Friday’s go on into Saturday', '2026-11-21T00:30Z', '2026-11-21T00:30Z'],
    ['Sunday has none, before midnight', '2026-11-22T22:00Z', '2026-11-23T21:00Z'],
    ['and none after it', '2026-11-23T00:30Z', '2026-11-23T21:00Z'],
  ] as const)('%s', ([, now, at]) => {
    expect(told(night, now)).toBe(at);
  });
});

describe('where the clock is changed (case 21)', () => {
  const hours = (from: number, until: number) => ({
    ...OFFICE,
    tellOn: EVERY_DAY,
    tellFrom: from,
    tellUntil: until,
  });
  test.for([
    [
      'hours that begin in the gap begin at its end',
      150,
      600,
      BERLIN,
      '2026-03-29T00:00Z',
      '2026-03-29T01:00Z',
    ],
    ['hours that lie in the gap are left out', 130, 160, BERLIN, '2026-03-29T00:00Z', '2026-03-30T00:10Z'],
    ['an hour shown twice is told in the first', 150, 600, BERLIN, '2026-10-24T23:00Z', '2026-10-25T00:30Z'],
    ['eight in spring', 480, 600, 'America/New_York', '2026-03-08T05:30Z', '2026-03-08T12:00Z'],
    ['eight in autumn', 480, 600, 'America/New_York', '2026-11-01T04:30Z', '2026-11-01T13:00Z'],
    ['half an hour', 480, 600, 'Australia/Lord_Howe', '2026-10-03T13:30Z', '2026-10-03T21:00Z'],
  ] as const)('%s', ([, from, until, zone, now, at]) => {
    expect(told(hours(from, until), now, zone)).toBe(at);
  });
});

describe('whatever the hours', () => {
  const zone = fc.constantFrom('UTC', BERLIN, 'America/New_York', 'Asia/Kolkata', 'Pacific/Kiritimati');
  const minute = fc.integer({ min: 0, max: 1439 });
  const days = fc.uniqueArray(fc.integer({ min: 1, max: 7 }));
  const now = fc.integer({ min: Date.parse('2026-01-01T00:00Z'), max: Date.parse('2027-12-31T00:00Z') });

  it('it is never told before now, and at the moment that is named it is told', () => {
    fc.assert(
      fc.property(zone, minute, minute, days, now, (where, tellFrom, tellUntil, tellOn, at) => {
        const hours = { tellsOfDue: true, tellFrom, tellUntil: tellUntil + 1, tellOn };
        const next = nextTelling(hours, momentAt(at, where, 'en-GB'));
        if (next === null) return;
        expect(next).toBeGreaterThanOrEqual(at);
        expect(nextTelling(hours, momentAt(next, where, 'en-GB'))).toBe(next);
      }),
    );
  });

  it('a worker that wakes at that moment and at each midnight is never kept from telling for longer than a week', () => {
    fc.assert(
      fc.property(zone, minute, minute, days, now, (where, tellFrom, tellUntil, tellOn, at) => {
        fc.pre(tellOn.length > 0 && tellUntil + 1 > tellFrom + 120);
        const hours = { tellsOfDue: true, tellFrom, tellUntil: tellUntil + 1, tellOn };
        const looks = Array.from({ length: 8 }, (_, index) => at + index * 86_400_000);
        expect(looks.some((look) => nextTelling(hours, momentAt(look, where, 'en-GB')) !== null)).toBe(true);
      }),
    );
  });
});
