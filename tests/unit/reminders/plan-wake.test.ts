import { describe, expect, it, test } from 'vitest';
import { momentAt } from '../../../lib/dunning/moment-at.ts';
import { planWake } from '../../../lib/reminders/plan-wake.ts';

const NOTHING = { isOwed: false, passing: null, telling: null };
const HOUR = 3_600_000;

function at(iso: string, zone: string) {
  return momentAt(Date.parse(iso), zone, 'en-GB');
}

describe('midnight in the seller’s zone (case 21)', () => {
  test.for([
    ['a plain day', 'Europe/Berlin', '2026-11-19T09:00:00Z', '2026-11-19T23:00:00Z'],
    ['a minute and a half before it', 'Europe/Berlin', '2026-11-19T22:58:30Z', '2026-11-19T23:00:00Z'],
    ['at midnight the next one', 'Europe/Berlin', '2026-11-19T23:00:00Z', '2026-11-20T23:00:00Z'],
    ['a day of 25 hours', 'Europe/Berlin', '2026-10-25T00:30:00Z', '2026-10-25T23:00:00Z'],
    ['a day of 23 hours', 'Europe/Berlin', '2026-03-28T23:30:00Z', '2026-03-29T22:00:00Z'],
    ['autumn in New York', 'America/New_York', '2026-11-01T05:30:00Z', '2026-11-02T05:00:00Z'],
    ['spring in New York', 'America/New_York', '2026-03-08T05:30:00Z', '2026-03-09T04:00:00Z'],
    ['a change of half an hour', 'Australia/Lord_Howe', '2026-10-03T14:00:00Z', '2026-10-04T13:00:00Z'],
    ['half an hour beside the hour', 'Asia/Kolkata', '2026-11-19T09:00:00Z', '2026-11-19T18:30:00Z'],
    ['the first zone of the world', 'Pacific/Kiritimati', '2026-11-19T09:00:00Z', '2026-11-19T10:00:00Z'],
    ['just after it there', 'Pacific/Kiritimati', '2026-11-19T10:00:00Z', '2026-11-20T10:00:00Z'],
    // Since 2019 Brazil has no summer time; Beirut still changes its clock at midnight: that day begins at one.
    ['a midnight that is left out', 'Asia/Beirut', '2026-03-28T12:00:00Z', '2026-03-28T22:00:00Z'],
    ['a leap day', 'UTC', '2028-02-28T12:00:00Z', '2028-02-29T00:00:00Z'],
    ['the end of the year', 'UTC', '2026-12-31T12:00:00Z', '2027-01-01T00:00:00Z'],
  ] as const)('%s', ([, zone, now, wake]) => {
    expect(new Date(planWake(at(now, zone), NOTHING)).toISOString()).toBe(new Date(wake).toISOString());
  });
});

describe('before midnight', () => {
  const moment = at('2026-11-19T09:00:00Z', 'Europe/Berlin');

  it('wakes when a contact comes up or the hours for one close', () => {
    expect(planWake(moment, { ...NOTHING, passing: moment.now + 2 * HOUR })).toBe(moment.now + 2 * HOUR);
  });

  it('does not wait for a contact of another day', () => {
    expect(planWake(moment, { ...NOTHING, passing: moment.now + 90 * HOUR })).toBe(
      Date.parse('2026-11-19T23:00:00Z'),
    );
  });

  it('wakes when the user may be told again', () => {
    const ahead = { ...NOTHING, passing: moment.now + 3 * HOUR, telling: moment.now + HOUR };
    expect(planWake(moment, ahead)).toBe(moment.now + HOUR);
  });

  it('wakes in a minute for what is owed, and for what may be told now', () => {
    expect(planWake(moment, { ...NOTHING, isOwed: true, passing: moment.now + HOUR })).toBe(
      moment.now + 60_000,
    );
    expect(planWake(moment, { ...NOTHING, telling: moment.now })).toBe(moment.now + 60_000);
  });
});

describe('never earlier than a minute from now', () => {
  const moment = at('2026-11-19T22:59:45Z', 'Europe/Berlin');

  it('however near midnight is', () => {
    expect(planWake(moment, NOTHING)).toBe(moment.now + 60_000);
  });

  it('however long ago something came up: the computer was off for two weeks (case 22)', () => {
    expect(planWake(moment, { ...NOTHING, passing: moment.now - 14 * 24 * HOUR })).toBe(moment.now + 60_000);
  });

  it('and never later than midnight, however far the clock was set back (case 23)', () => {
    const before = at('2026-11-12T08:00:00Z', 'Europe/Berlin');
    expect(planWake(before, { ...NOTHING, passing: moment.now, telling: moment.now })).toBe(
      Date.parse('2026-11-12T23:00:00Z'),
    );
  });
});
