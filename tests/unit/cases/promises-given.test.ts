import { describe, expect, it } from 'vitest';
import { readPromiseInMail } from '../../../lib/calls/read-promise-in-mail.ts';
import { takenAgreement } from '../../../lib/calls/taken-agreement.ts';
import { understoodPromises } from '../../../lib/calls/understood-promises.ts';
import { addDays, day, instantAt } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import type { PromiseToPay } from '../../../lib/domain/promise-to-pay.ts';
import { agingBuckets } from '../../../lib/dunning/aging.ts';
import { CONSUMER_PROCEDURE, DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { momentAt } from '../../../lib/dunning/moment-at.ts';
import { leftOf } from '../../../lib/dunning/promise-standing.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { agreementContext, agreementIn } from '../../support/agreement-in.ts';
import { buildCallForm } from '../../support/build-call-form.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { TODAY, ZONE } from '../../support/fixed-clock.ts';
import { called, codesOf, nextStep, textsOf, usd } from '../../support/next-step.ts';

/** Promised in a call 20 days ago, for so many days before `TODAY`. */
const promised = (dueDaysAgo: number, overrides: Partial<PromiseToPay> = {}) =>
  buildPromise({ activityId: 'call-20', dueOn: dayAgo(dueDaysAgo), createdAt: daysAgo(20), ...overrides });
const facts = (overrides: Partial<AccountFacts> = {}) =>
  buildFacts({ activities: [called('call', 20, 'promised')], promises: [promised(5)], ...overrides });

describe('case 30: a promise without a date asks for one, and none is invented', () => {
  const ground = {
    items: [buildOpenItem()],
    today: TODAY,
    calendar: holidayCalendar([]),
    owner: 'Jo Bell',
    homeCurrency: 'USD',
  };

  it.each([
    ['en-US', 'will pay 500 soon', 'question 500.00 @ ? ask date (vague)'],
    ['en-US', 'pays 500 as soon as possible', 'question 500.00 @ ? ask date (vague)'],
    ['en-US', 'pays when their customer has paid', 'question ask date (condition)'],
    ['de-DE', 'zahlt 500 bald', 'question 500.00 @ ? ask date (vague)'],
    ['fr-FR', 'paiera 500 bientôt', 'question 500.00 @ ? ask date (vague)'],
    ['es-ES', 'pagará 500 pronto', 'question 500.00 @ ? ask date (vague)'],
  ])('case 30: in %s “%s” is read as %s', (locale, typed, expected) => {
    expect(agreementIn(typed, locale)).toBe(expected);
  });

  it('case 30: what is taken from it leaves the day empty, and the card asks for the day', () => {
    const form = buildCallForm({ outcome: 'talked' });
    const vague = {
      kind: 'question' as const,
      parts: [{ amount: usd(50_000), dueOn: null, words: 'soon' }],
      every: null,
      ask: 'date' as const,
      remarks: [],
      invoices: [],
      source: [0, 4] as const,
    };
    const taken = takenAgreement(vague, form, ground);
    expect(taken.promises).toMatchObject([{ amount: '500.00', dueOn: '' }]);
    expect(understoodPromises({ ...form, ...taken }, ground)).toMatchObject({
      ok: false,
      reason: 'promise-date',
    });
  });

  it.each(['We will pay soon.', 'Wir zahlen bald.', 'We will pay when we can.'])(
    'case 30: “%s” in a mail promises nothing',
    (mail) => {
      expect(readPromiseInMail(mail, { ...agreementContext('en-US'), readOn: TODAY })).toBeNull();
    },
  );

  it('case 30: a talk that brought no day pauses nothing: after the gap the way goes on', () => {
    const soon = facts({ promises: [], activities: [called('call', 8, 'talked')] });
    expect(codesOf(nextStep(soon))).not.toContain('promise-pending');
    expect(nextStep(soon).kind).toBe('contact');
  });
});

describe('case 31: a promised day on a holiday, and the time a transfer takes', () => {
  const christmas = holidayCalendar(
    [],
    [
      { on: day('2026-12-24'), name: 'Christmas Eve' },
      { on: day('2026-12-25'), name: 'Christmas Day' },
    ],
  );
  const trade = DEFAULT_PROCEDURE;

  it.each([
    ['a Wednesday: its bank day is Thursday', '2026-11-25', trade, '2026-11-27'],
    ['a holiday on a Friday: its bank day is Monday', '2026-12-25', trade, '2026-12-29'],
    ['the day before the holidays: Monday too', '2026-12-23', trade, '2026-12-29'],
    ['a consumer: two bank days', '2026-12-23', CONSUMER_PROCEDURE, '2026-12-30'],
    ['no grace agreed with ourselves', '2026-11-25', { ...trade, promiseGraceBankDays: 0 }, '2026-11-26'],
    [
      'no grace, a Sunday: no bank has worked until Monday',
      '2026-11-29',
      { ...trade, promiseGraceBankDays: 0 },
      '2026-12-01',
    ],
    [
      'no grace, the holiday: until Monday',
      '2026-12-25',
      { ...trade, promiseGraceBankDays: 0 },
      '2026-12-29',
    ],
    ['five bank days over the holidays', '2026-12-18', { ...trade, promiseGraceBankDays: 5 }, '2026-12-30'],
    ['the hour that comes twice', '2026-10-30', trade, '2026-11-03'],
    ['29 February', '2028-02-29', trade, '2028-03-02'],
  ])('case 31: promised for %s (%s)', (_name, dueOn, procedure, brokenFrom) => {
    const promise = buildPromise({ dueOn, createdAt: instantAt(ZONE, addDays(day(dueOn), -9), 10) });
    const on = (today: ReturnType<typeof day>) =>
      readAccount(
        facts({ promises: [promise], items: [buildOpenItem({ asOf: today })] }),
        procedure,
        buildMoment(today, { ours: christmas }),
      ).promises[0]?.state.kind;
    expect(on(addDays(day(brokenFrom), -1))).toBe('pending');
    expect(on(day(brokenFrom))).toBe('broken');
  });

  it.each(['America/New_York', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Santiago', 'Asia/Beirut'])(
    'case 31: the days are the seller’s, in %s too',
    (zone) => {
      const promise = buildPromise({ dueOn: '2026-11-27', createdAt: daysAgo(20) });
      const asked = (on: string, hour: number) =>
        codesOf(
          nextStep(facts({ promises: [promise] }), momentAt(instantAt(zone, day(on), hour), zone, 'en')),
        )[0];
      expect(asked('2026-11-30', 23)).toBe('promise-pending');
      expect(asked('2026-12-01', 0)).not.toBe('promise-pending');
    },
  );
});

describe('case 35: a promise much later than the notice period', () => {
  it.each([
    [30, 'promise-pending', '1,200.00 USD promised for December 18'],
    [31, 'promise-pending', '1,200.00 USD promised for December 19, 31 days from now'],
  ])('case 35: %i days ahead is said to be so from the 31st on', (ahead, code, text) => {
    const next = nextStep(facts({ promises: [promised(-ahead)] }));
    expect(codesOf(next)).toEqual([code]);
    expect(textsOf(next)).toEqual([text]);
  });

  it('case 35: it stays in the aging at its age, promised or not', () => {
    const { facts: known } = readAccount(
      facts({ promises: [promised(-120)] }),
      DEFAULT_PROCEDURE,
      buildMoment(),
    );
    const inBucket = agingBuckets(known.items, TODAY).filter(({ totals }) => totals.length > 0);
    expect(inBucket).toEqual([{ label: '31–60 days', from: 31, totals: [usd(120_000)] }]);
  });

  it('case 35: what is left of it is what has not come in', () => {
    const [one] = readAccount(
      facts({ promises: [promised(-120)], items: [buildOpenItem({ open: usd(90_000) })] }),
      DEFAULT_PROCEDURE,
      buildMoment(),
    ).promises;
    expect(one && leftOf(one)).toEqual(usd(90_000));
  });
});
