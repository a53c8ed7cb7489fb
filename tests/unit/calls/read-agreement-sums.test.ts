import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAgreement } from '../../../lib/calls/read-agreement.ts';
import { addDays, day } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import { money } from '../../../lib/domain/money.ts';
import { agreementContext, agreementIn } from '../../support/agreement-in.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const today = fc.integer({ min: 0, max: 3000 }).map((ahead) => addDays(day('2024-01-01'), ahead));
const cents = fc.integer({ min: 100, max: 99_999_999_999 });

describe('case 38: parts of what is open', () => {
  it('come to the whole, to the cent, when the rest or all the shares were said', () => {
    const whole = fc.constantFrom(
      'half now, rest on the 15th',
      'half today and half in two weeks',
      'a third now, a third tomorrow, a third in ten days',
      'a quarter today, the remainder end of month',
      '25% tomorrow and the rest in a month',
      'three instalments from tomorrow',
      'seven weekly instalments starting today',
      'half now, rest in three monthly instalments starting in a month',
    );
    fc.assert(
      fc.property(whole, cents, today, (typed, amount, on) => {
        const context = agreementContext('en-US', { today: on, open: money(amount, 'USD') });
        const [first] = readAgreement(typed, context);
        const sum = first?.parts.reduce((all, part) => all + (part.amount?.amount ?? Number.NaN), 0);
        expect(sum, typed).toBe(amount);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('whatever is typed', () => {
  const word = fc.constantFrom(
    ...'pays will pay half rest all 500 1.200,00 $75.10 now today tomorrow Friday on by the 15th 31st 4.12. 12/4 in two weeks month each and , . soon not paid instalments three 50% 6.23% INV-1042 may May second until next last end of January 2026 14:05 or if about zahlt die Hälfte am Freitag paiera le reste vendredi paga el viernes mañana'.split(
      ' ',
    ),
  );
  const text = fc.array(word, { maxLength: 14 }).map((words) => words.join(' '));

  it('no day lies before today, no part is nothing, and more than is open is said to be more', () => {
    fc.assert(
      fc.property(text, cents, today, (typed, amount, on) => {
        const open = money(amount, 'USD');
        for (const { parts, remarks } of readAgreement(
          typed,
          agreementContext('en-US', { today: on, open, invoices: [] }),
        )) {
          for (const part of parts) {
            if (part.dueOn !== null) expect(part.dueOn >= on, typed).toBe(true);
            if (part.amount) expect(part.amount.amount, typed).toBeGreaterThan(0);
          }
          const total = parts.reduce((sum, part) => sum + (part.amount?.amount ?? 0), 0);
          const isSaid = remarks.some(({ kind }) => kind === 'more-than-open');
          if (total > amount) expect(isSaid || parts.some((part) => part.amount === null), typed).toBe(true);
        }
      }),
      { numRuns: fuzzRuns(400) },
    );
  });

  it('no text at all breaks it, and what is found lies within the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (typed) => {
        for (const { source } of readAgreement(typed, agreementContext('de-DE'))) {
          expect(source[0]).toBeLessThanOrEqual(source[1]);
          expect(source[1]).toBeLessThanOrEqual(typed.length);
        }
      }),
      { numRuns: fuzzRuns(200) },
    );
  });
});

describe('case 31: days on which no money moves', () => {
  it('a holiday is named, with the working day that follows', () => {
    const known = [
      {
        place: 'US',
        years: [2026],
        isUnknown: false,
        days: [{ on: day('2026-11-26'), name: 'Thanksgiving' }],
      },
    ];
    const [found] = readAgreement(
      'pays 500 on 26 November',
      agreementContext('en-US', { calendar: holidayCalendar(known) }),
    );
    expect(found?.remarks).toEqual([
      { kind: 'closed', on: '2026-11-26', because: 'Thanksgiving', next: '2026-11-27' },
    ]);
  });
});

describe('who writes the day first', () => {
  it.each([
    [
      'en-US',
      'promise ? @ 26-12-04 ask amount (which-one) | promise ? @ 27-04-12 ask amount (which-one) (far)',
    ],
    [
      'en-GB',
      'promise ? @ 27-04-12 ask amount (which-one) (far) | promise ? @ 26-12-04 ask amount (which-one)',
    ],
  ])('in %s “by 12/4” is likelier %s', (locale, understood) => {
    expect(agreementIn('by 12/4', locale)).toBe(understood);
  });
});

describe('invoices that are ticked', () => {
  it('none ticked: half of nothing is asked for', () => {
    expect(agreementIn('half on Friday', 'en-US', { open: null })).toBe('promise ? @ 26-11-20 ask amount');
  });
});
