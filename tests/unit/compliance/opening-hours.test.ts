import { describe, expect, it } from 'vitest';
import type { HoursRule } from '../../../lib/compliance/contact-rule.ts';
import { HOUSE_RULES } from '../../../lib/compliance/house-rules.ts';
import { openWindow } from '../../../lib/compliance/opening-hours.ts';

const calls = HOUSE_RULES.find((rule): rule is HoursRule => rule.id === 'house-call-hours');
if (!calls) throw new Error('There are hours for calls');

const window = (at: string, zone: string, rule: HoursRule = calls) => {
  const open = openWindow(rule, Date.parse(at), zone);
  return open && [new Date(open.from).toISOString(), new Date(open.until).toISOString()];
};

describe('hours for calls, on the clock of the person who is called', () => {
  it.each([
    [
      'Wednesday morning, before they open',
      'America/New_York',
      '2026-11-18T08:59:00-05:00',
      '2026-11-18T14:00:00.000Z',
    ],
    ['in the middle of them', 'America/New_York', '2026-11-18T10:00:00-05:00', '2026-11-18T15:00:00.000Z'],
    ['the last minute', 'America/New_York', '2026-11-18T18:59:59-05:00', '2026-11-18T23:59:59.000Z'],
    ['as they close: tomorrow', 'America/New_York', '2026-11-18T19:00:00-05:00', '2026-11-19T14:00:00.000Z'],
    [
      'Friday evening: Saturday at ten',
      'America/New_York',
      '2026-11-20T20:00:00-05:00',
      '2026-11-21T15:00:00.000Z',
    ],
    ['Saturday at four: Monday', 'America/New_York', '2026-11-21T16:00:00-05:00', '2026-11-23T14:00:00.000Z'],
    ['Sunday: Monday', 'America/New_York', '2026-11-22T12:00:00-05:00', '2026-11-23T14:00:00.000Z'],
    ['case 20: ahead of us it is evening', 'Asia/Tokyo', '2026-11-18T15:00:00Z', '2026-11-19T00:00:00.000Z'],
    [
      'case 20: behind us it is night',
      'America/Los_Angeles',
      '2026-11-18T09:00:00Z',
      '2026-11-18T17:00:00.000Z',
    ],
    [
      'our Saturday evening is their Sunday',
      'Pacific/Kiritimati',
      '2026-11-21T15:00:00Z',
      '2026-11-22T19:00:00.000Z',
    ],
    [
      'our Sunday evening is their Monday',
      'Pacific/Kiritimati',
      '2026-11-22T19:30:00Z',
      '2026-11-22T19:30:00.000Z',
    ],
    ['half an hour beside us', 'Asia/Kolkata', '2026-11-18T03:29:00Z', '2026-11-18T03:30:00.000Z'],
    [
      'case 21: the night before the clocks go forward',
      'Europe/Berlin',
      '2026-03-28T20:00:00+01:00',
      '2026-03-30T07:00:00.000Z',
    ],
    [
      'case 21: the night before they go back',
      'Europe/Berlin',
      '2026-10-24T20:00:00+02:00',
      '2026-10-26T08:00:00.000Z',
    ],
  ])('%s (%s)', (_name, zone, at, from) => {
    expect(window(at, zone)?.[0]).toBe(from);
  });

  it('are open from nine to seven, on Saturday from ten to four', () => {
    expect(window('2026-11-18T00:00:00-05:00', 'America/New_York')).toEqual([
      '2026-11-18T14:00:00.000Z',
      '2026-11-19T00:00:00.000Z',
    ]);
    expect(window('2026-11-21T00:00:00-05:00', 'America/New_York')).toEqual([
      '2026-11-21T15:00:00.000Z',
      '2026-11-21T21:00:00.000Z',
    ]);
  });

  it('case 21: are as many hours by the clock on the day the clocks change', () => {
    const sundays: HoursRule = { ...calls, hours: [[1, 4], null, null, null, null, null, null] };
    expect(window('2026-03-28T12:00:00Z', 'Europe/Berlin', sundays)).toEqual([
      '2026-03-29T00:00:00.000Z',
      '2026-03-29T02:00:00.000Z',
    ]);
    expect(window('2026-10-24T12:00:00Z', 'Europe/Berlin', sundays)).toEqual([
      '2026-10-24T23:00:00.000Z',
      '2026-10-25T03:00:00.000Z',
    ]);
  });

  it('on one day of the week alone come again a week later', () => {
    const wednesdays: HoursRule = { ...calls, hours: [null, null, null, [9, 10], null, null, null] };
    expect(window('2026-11-18T12:00:00Z', 'UTC', wednesdays)?.[0]).toBe('2026-11-25T09:00:00.000Z');
  });

  it('on no day at all are none', () => {
    const never: HoursRule = { ...calls, hours: [null, null, null, null, null, null, null] };
    expect(window('2026-11-18T12:00:00Z', 'UTC', never)).toBeNull();
  });
});
