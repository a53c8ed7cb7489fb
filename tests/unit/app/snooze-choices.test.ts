import { describe, expect, it } from 'vitest';
import { skipUntil, snoozeChoices } from '../../../lib/app/snooze-choices.ts';
import { day } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import { momentAt } from '../../../lib/dunning/moment-at.ts';

const OURS = holidayCalendar(
  [
    {
      place: 'DE',
      years: [2026],
      isUnknown: false,
      days: ['2026-04-03', '2026-04-06', '2026-12-25'].map((on) => ({ on: day(on), name: 'Holiday' })),
    },
  ],
  [{ on: day('2026-12-24'), name: 'Closed' }],
);
const at = (now: string) => momentAt(Date.parse(now), 'Europe/Berlin', 'en-GB', { ours: OURS });
const said = (now: string, promisedUntil: string | null = null) =>
  snoozeChoices(at(now), { promisedUntil: promisedUntil === null ? null : day(promisedUntil) }).map(
    ({ label, until }) => `${label} ${new Date(until).toISOString().slice(5, 16)}`,
  );

describe('C11: an account can be put aside', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'on a Thursday morning',
      '2026-11-19T09:00:00Z',
      [
        'Later today 11-19T12:00',
        'Tomorrow morning 11-20T07:00',
        'Next Monday 11-23T07:00',
        'In two weeks 12-03T07:00',
      ],
    ],
    [
      'on a Friday: the next working day is Monday',
      '2026-11-20T09:00:00Z',
      ['Later today 11-20T12:00', 'Next working day 11-23T07:00', 'In two weeks 12-04T07:00'],
    ],
    [
      'on a Monday: the next one is a week away',
      '2026-11-23T09:00:00Z',
      [
        'Later today 11-23T12:00',
        'Tomorrow morning 11-24T07:00',
        'Next Monday 11-30T07:00',
        'In two weeks 12-07T07:00',
      ],
    ],
    [
      'late in the afternoon: not for today, nobody is at work in three hours',
      '2026-11-19T14:01:00Z',
      ['Tomorrow morning 11-20T07:00', 'Next Monday 11-23T07:00', 'In two weeks 12-03T07:00'],
    ],
    [
      'until the last hour of the day',
      '2026-11-19T14:00:00Z',
      [
        'Later today 11-19T17:00',
        'Tomorrow morning 11-20T07:00',
        'Next Monday 11-23T07:00',
        'In two weeks 12-03T07:00',
      ],
    ],
    [
      'on a Sunday: two weeks later is a Monday, not a Sunday',
      '2026-11-22T19:00:00Z',
      ['Tomorrow morning 11-23T07:00', 'In two weeks 12-07T07:00'],
    ],
    [
      'on the Friday before the clocks go forward: at 8:00 by the new clock',
      '2026-03-27T09:00:00Z',
      ['Later today 03-27T12:00', 'Next working day 03-30T06:00', 'In two weeks 04-10T06:00'],
    ],
    [
      'before Easter: neither on Good Friday nor on Easter Monday',
      '2026-04-02T08:00:00Z',
      ['Later today 04-02T11:00', 'Next working day 04-07T06:00', 'In two weeks 04-16T06:00'],
    ],
    [
      'before the firm’s own day off: beyond Christmas',
      '2026-12-10T09:00:00Z',
      [
        'Later today 12-10T12:00',
        'Tomorrow morning 12-11T07:00',
        'Next Monday 12-14T07:00',
        'In two weeks 12-28T07:00',
      ],
    ],
  ])('%s', (_name, now, expected) => {
    expect(said(now)).toEqual(expected);
  });

  it('until next week, where its Monday is a day off', () => {
    expect(said('2026-04-01T08:00:00Z')).toEqual([
      'Later today 04-01T11:00',
      'Tomorrow morning 04-02T06:00',
      'Next week 04-07T06:00',
      'In two weeks 04-15T06:00',
    ]);
  });

  it.each([
    ['the day after the last on which it may be kept', '2026-11-25', 'After the promise 11-26T07:00'],
    ['a working day, where that one is none', '2026-11-27', 'After the promise 11-30T07:00'],
  ])('until a promise must have been kept: %s', (_name, promisedUntil, expected) => {
    expect(said('2026-11-19T09:00:00Z', promisedUntil).at(-1)).toBe(expected);
  });

  it('until after the promise only while that is ahead, and never twice for one morning', () => {
    expect(said('2026-11-19T09:00:00Z', '2026-11-17').join()).not.toContain('promise');
    const twice = said('2026-11-19T09:00:00Z', '2026-11-19');
    expect(twice.filter((one) => one.endsWith('11-20T07:00'))).toEqual(['Tomorrow morning 11-20T07:00']);
  });
});

it.each([
  ['a week later', '2026-11-19T09:00:00Z', '2026-11-26T07:00'],
  ['on the next working day, where that is a day off', '2026-12-17T09:00:00Z', '2026-12-28T07:00'],
])('G4: what is left out comes up again %s', (_name, now, expected) => {
  expect(new Date(skipUntil(at(now))).toISOString().slice(0, 16)).toBe(expected);
});
