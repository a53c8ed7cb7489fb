import { describe, expect, it } from 'vitest';
import { day } from '../../../lib/domain/day.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts, Moment } from '../../../lib/dunning/facts.ts';
import { instalmentStandings } from '../../../lib/dunning/instalment-standings.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildFacts, buildMoment } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildPlan } from '../../support/build-plan.ts';
import { called, codesOf, inShort, nextStep, planOf, textsOf, usd } from '../../support/next-step.ts';

/** 400.00 USD on Friday, 27 November, on Monday, 28 December, and on Wednesday, 27 January; two missed end it. */
const plan = buildPlan({ endsAfterMissed: 2, activityId: 'call-20' });
const agreed = called('call', 20, 'talked');

function on(today: string, open: number, overrides: Partial<AccountFacts> = {}): AccountFacts {
  const items = [buildOpenItem({ open: usd(open), asOf: day(today) })];
  return buildFacts({ items, plans: [plan], activities: [agreed], ...overrides });
}
const nextOn = (today: string, open: number, overrides: Partial<AccountFacts> = {}) =>
  nextStep(on(today, open, overrides), buildMoment(day(today)));
function standingsOn(today: string, open: number, terms: Partial<Moment> = {}) {
  const reading = readAccount(on(today, open), DEFAULT_PROCEDURE, buildMoment(day(today), terms));
  const [one] = reading.plans;
  const standings = one ? instalmentStandings(one, 1, reading.moment).map(({ kind }) => kind) : [];
  return [one?.state.kind, ...standings].join(' ');
}

describe('case 36: an instalment that came in time', () => {
  it.each([
    ['the first on its day', '2026-11-27', 80_000, 'Next instalment: 400.00 USD on December 28'],
    [
      'the first, and a part of the second',
      '2026-11-27',
      70_000,
      'Next instalment: 300.00 USD on December 28',
    ],
    ['two at once', '2026-11-25', 40_000, 'Next instalment: 400.00 USD on January 27, 2027'],
    [
      'the second in its bank day of grace',
      '2026-12-29',
      40_000,
      'Next instalment: 400.00 USD on January 27, 2027',
    ],
  ])('case 36: %s: no reminder of the invoice, the next instalment is shown', (_name, today, open, text) => {
    const next = nextOn(today, open);
    expect(inShort(next)).toBe('not-now next-instalment: nothing');
    expect(textsOf(next)).toEqual([text]);
  });

  it('case 36: the invoice is months late, and its own steps are long due: the plan’s days count, not its own', () => {
    const items = [buildOpenItem({ dueOn: '2026-03-01', open: usd(80_000), asOf: day('2026-12-02') })];
    expect(inShort(nextOn('2026-12-02', 0, { items }))).toBe('not-now next-instalment: nothing');
  });
});

describe('case 37: an instalment that was missed', () => {
  it.each([
    ['the first is missed', '2026-12-01', 120_000, 'missed missed ahead ahead'],
    ['it comes late: the plan goes on', '2026-12-04', 80_000, 'on-time paid ahead ahead'],
    [
      'the first is missed, the second paid: one is missing still',
      '2026-12-30',
      80_000,
      'missed paid missed ahead',
    ],
    ['both were missed, and both came late: it goes on', '2027-01-05', 40_000, 'on-time paid paid ahead'],
    ['both were missed: the agreed rule ends it', '2026-12-30', 120_000, 'ended missed missed ahead'],
    ['a cent of the second is missing', '2026-12-30', 40_001, 'missed paid missed ahead'],
    ['the last alone is missed', '2027-01-29', 40_000, 'missed paid paid missed'],
  ])('case 37: %s', (_name, today, open, expected) => {
    expect(standingsOn(today, open)).toBe(expected);
  });

  it('case 37: only that instalment is asked for, in a call, and the invoice takes no step', () => {
    expect(planOf(nextOn('2026-12-01', 110_000))).toMatchObject({
      level: { id: 'call' },
      missedPlanId: 'plan-1',
      amounts: [usd(30_000)],
      items: [{ itemId: 'item-1', levelId: null }],
    });
  });

  it.each([
    ['one, as agreed', 1, '2026-12-01', 'ended'],
    ['two, as agreed: not yet', 2, '2026-12-01', 'missed'],
    ['twelve, as agreed: it never does', 12, '2028-01-01', 'missed'],
  ])('case 37: it ends after %s', (_name, endsAfterMissed, today, kind) => {
    const facts = on(today, 120_000, { plans: [{ ...plan, endsAfterMissed }] });
    const { plans } = readAccount(facts, DEFAULT_PROCEDURE, buildMoment(day(today)));
    expect(plans[0]?.state.kind).toBe(kind);
  });

  it('case 37: a holiday moves the end of its grace', () => {
    const boxingDay = holidayCalendar([], [{ on: day('2026-12-29'), name: 'Our own holiday' }]);
    expect(standingsOn('2026-12-30', 80_000)).toBe('missed paid missed ahead');
    expect(standingsOn('2026-12-30', 80_000, { ours: boxingDay })).toBe('on-time paid in-grace ahead');
  });

  it('case 37: once the plan has ended, the way of the invoice goes on where it stood', () => {
    const next = nextOn('2026-12-30', 120_000);
    expect(planOf(next)).toMatchObject({ missedPlanId: null, amounts: [usd(120_000)] });
    expect(codesOf(next)).toContain('plan-ended');
  });
});
