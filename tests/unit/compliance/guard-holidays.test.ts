import { describe, expect, it } from 'vitest';
import { guardContact } from '../../../lib/compliance/guard-contact.ts';
import {
  buildContactQuestion,
  buildHolidays,
  type QuestionOverrides,
  verdictInShort,
} from '../../support/build-contact-question.ts';

const thanksgiving = buildHolidays({ '2026-11-26': 'Thanksgiving' });
const long = buildHolidays({ '2026-12-24': 'Closed', '2026-12-25': 'Christmas Day' });
const at = (clock: string) => Date.parse(clock);
const THURSDAY = at('2026-11-26T10:00:00-05:00');
const berlin = { zones: ['Europe/Berlin'], place: { country: 'DE', region: null, city: null } };

const verdict = (overrides: QuestionOverrides) => guardContact(buildContactQuestion(overrides));
const says = (overrides: QuestionOverrides) => {
  const given = verdict(overrides);
  return given.ok ? 'ok' : given.says;
};

describe('case 18: holidays of both sides', () => {
  it.each<[string, QuestionOverrides, string]>([
    [
      'their holiday keeps calls away',
      { from: THURSDAY, theirs: thanksgiving },
      'house-call-hours 2026-11-27T14:00',
    ],
    ['ours too', { from: THURSDAY, ours: thanksgiving }, 'house-call-hours 2026-11-27T14:00'],
    [
      'and mails',
      { channel: 'email', from: THURSDAY, ours: thanksgiving, theirs: thanksgiving },
      'house-mail-hours 2026-11-27T13:00',
    ],
    ['a letter is posted any day', { channel: 'letter', from: THURSDAY, theirs: thanksgiving }, 'ok'],
    [
      'the day before is a day like any other',
      { from: at('2026-11-25T18:59:00-05:00'), theirs: thanksgiving },
      'ok',
    ],
    [
      'a holiday after the hours of the day before: the day after it',
      { from: at('2026-11-25T19:00:00-05:00'), theirs: thanksgiving },
      'house-call-hours 2026-11-27T14:00',
    ],
    [
      'two holidays and a weekend: mails wait for Monday',
      { channel: 'email', from: at('2026-12-24T10:00:00-05:00'), theirs: long },
      'house-mail-hours 2026-12-28T13:00',
    ],
    [
      'calls for Saturday',
      { from: at('2026-12-24T10:00:00-05:00'), theirs: long },
      'house-call-hours 2026-12-26T15:00',
    ],
    [
      'one side closed on Thursday, the other on Friday',
      {
        channel: 'email',
        from: at('2026-12-24T10:00:00-05:00'),
        ours: buildHolidays({ '2026-12-24': 'Closed' }),
        theirs: buildHolidays({ '2026-12-25': 'Christmas Day' }),
      },
      'house-mail-hours 2026-12-28T13:00',
    ],
    [
      'our holiday begins and ends on our clock: their Friday morning is still our Thursday',
      {
        from: at('2026-11-27T09:00:00+14:00'),
        ours: thanksgiving,
        party: { zones: ['Pacific/Kiritimati'] },
      },
      // Midnight in New York, seven in the evening there: too late, so their Saturday at ten.
      'house-call-hours 2026-11-27T20:00',
    ],
    [
      'their holiday is over where it is our evening',
      {
        from: at('2026-11-26T15:00:00-05:00'),
        theirs: thanksgiving,
        party: { zones: ['Pacific/Kiritimati'] },
      },
      'ok',
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(verdictInShort(verdict(overrides))).toBe(expected);
  });

  it('a call may last until our own holiday begins', () => {
    const given = verdict({
      from: at('2026-11-26T10:00:00+14:00'),
      ours: buildHolidays({ '2026-11-26': 'Thanksgiving' }),
      party: { zones: ['Pacific/Kiritimati'] },
    });
    expect(given).toMatchObject({ ok: true, until: at('2026-11-26T00:00:00-05:00') });
  });

  it('the refusal says which holiday, and whose', () => {
    const call = 'Calls Mon to Fri 9 to 19, Sat 10 to 16, not on holidays';
    expect(says({ from: THURSDAY, theirs: thanksgiving })).toBe(
      `${call}: Thanksgiving (26 November) is a holiday there`,
    );
    expect(says({ from: THURSDAY, ours: thanksgiving })).toBe(
      `${call}: Thanksgiving (26 November) is a holiday here`,
    );
    expect(says({ from: THURSDAY, ours: thanksgiving, theirs: thanksgiving })).toBe(
      `${call}: Thanksgiving (26 November) is a holiday`,
    );
    expect(says({ from: at('2026-12-24T10:00:00-05:00'), theirs: long })).toBe(
      `${call}: Closed (24 December) is a holiday there and Christmas Day (25 December) is a holiday there`,
    );
  });

  it('beside their clock it is only a day off that is said', () => {
    const call = 'Calls Mon to Fri 9 to 19, Sat 10 to 16, not on holidays';
    const early = at('2026-11-19T04:00:00-05:00');
    expect(says({ from: early })).toBe(`${call}: it is Thu 19 Nov, 4:00 there`);
    expect(says({ from: early, clockIsShown: true })).toBe(call);
    expect(says({ from: THURSDAY, theirs: thanksgiving, clockIsShown: true })).toBe(
      `${call}: Thanksgiving (26 November) is a holiday there`,
    );
  });

  it('a calendar without an end never opens, and says so', () => {
    const closed = { nameOf: () => 'Closed', covers: () => true };
    expect(verdictInShort(verdict({ theirs: closed }))).toBe('house-call-hours never');
    expect(says({ theirs: closed })).toContain('no day is allowed');
  });
});

describe('case 21: days on which the clocks change', () => {
  it.each<[string, QuestionOverrides, string]>([
    [
      'spring, the Saturday before: Monday at nine on the new clock',
      { from: at('2026-03-28T17:00:00+01:00'), party: berlin },
      'house-call-hours 2026-03-30T07:00',
    ],
    [
      'autumn, the Saturday before: Monday at nine on the old one',
      { from: at('2026-10-24T17:00:00+02:00'), party: berlin },
      'house-call-hours 2026-10-26T08:00',
    ],
    ['29 February is a day like any other', { from: at('2028-02-29T10:00:00-05:00') }, 'ok'],
    [
      'the evening before it waits for it',
      { from: at('2028-02-28T19:00:00-05:00') },
      'house-call-hours 2028-02-29T14:00',
    ],
    [
      'the last evening of a year waits for the first morning',
      { from: at('2026-12-31T19:00:00-05:00') },
      'house-call-hours 2027-01-01T14:00',
    ],
  ])('%s', (_name, overrides, expected) => {
    expect(verdictInShort(verdict(overrides))).toBe(expected);
  });
});
