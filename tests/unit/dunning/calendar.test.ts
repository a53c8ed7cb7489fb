import { describe, expect, it } from 'vitest';
import { type Day, day, dayIn, instantAt } from '../../../lib/domain/day.ts';
import type { DunningProcedure, LevelStart } from '../../../lib/domain/dunning-procedure.ts';
import { holidayCalendar } from '../../../lib/domain/holiday-calendar.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { Moment } from '../../../lib/dunning/facts.ts';
import { momentAt } from '../../../lib/dunning/moment-at.ts';
import { readAccount } from '../../../lib/dunning/reading.ts';
import { buildFacts, buildMoment } from '../../support/build-facts.ts';
import { buildMail } from '../../support/build-mail.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildProcedure } from '../../support/build-procedure.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { inShort, nextStep, planOf } from '../../support/next-step.ts';

const due = (dueOn: string, asOf: string) => [buildOpenItem({ dueOn, asOf })];

/** The day on which the first step of `procedure` is due for an invoice due on `dueOn`. */
function firstStepOn(dueOn: string, procedure: DunningProcedure, terms: Partial<Moment> = {}): Day | null {
  const moment = buildMoment(day(dueOn), terms);
  const plan = planOf(nextStep(buildFacts({ items: due(dueOn, dueOn) }), moment, procedure));
  return plan && dayIn(moment.zone, plan.from);
}

describe('case 17: a due date on a weekend or holiday', () => {
  const rolls = {
    ...DEFAULT_PROCEDURE,
    levels: DEFAULT_PROCEDURE.levels.slice(1),
    dueDateRollsForward: true,
  };
  const stays = { ...rolls, dueDateRollsForward: false };
  const ours = holidayCalendar([], [{ on: day('2026-11-23'), name: 'Founders’ day' }]);

  it.each([
    ['a Friday stays', '2026-11-20', '2026-11-23', '2026-11-23'],
    ['a Saturday moves over Sunday and the holiday to Tuesday', '2026-11-21', '2026-11-27', '2026-11-24'],
    ['a Sunday too', '2026-11-22', '2026-11-27', '2026-11-25'],
    ['a holiday moves to the day after', '2026-11-23', '2026-11-27', '2026-11-26'],
  ])('%s', (_name, dueOn, rolled, asIs) => {
    expect(firstStepOn(dueOn, rolls, { ours })).toBe(rolled);
    expect(firstStepOn(dueOn, stays, { ours })).toBe(asIs);
  });

  it('P8: how late it is still counts from the original day', () => {
    const moment = buildMoment(day('2026-11-30'), { ours });
    const { standings } = readAccount(buildFacts({ items: due('2026-11-21', '2026-11-30') }), rolls, moment);
    expect(standings[0]).toMatchObject({ daysPastDue: 9, countedFrom: '2026-11-24' });
  });

  it('is off unless the procedure says so', () => {
    expect(DEFAULT_PROCEDURE.dueDateRollsForward).toBe(false);
  });
});

describe('case 21: what the days of a step are counted from', () => {
  const from = (start: LevelStart) =>
    buildProcedure({
      levels: buildProcedure()
        .levels.slice(0, 1)
        .map((level) => ({ ...level, from: start })),
    });

  it.each<[string, LevelStart, string, string]>([
    ['the due date', { after: 'due-date', days: 3 }, '2026-11-18', '2026-11-21'],
    ['the due date, over 29 February', { after: 'due-date', days: 3 }, '2028-02-28', '2028-03-02'],
    ['the due date, over the end of a year', { after: 'due-date', days: 3 }, '2026-12-30', '2027-01-02'],
    [
      'the due date, over the clocks going forward',
      { after: 'due-date', days: 3 },
      '2026-03-06',
      '2026-03-09',
    ],
    ['the due date, over the clocks going back', { after: 'due-date', days: 3 }, '2026-10-30', '2026-11-02'],
    ['the end of its month', { after: 'end-of-month', days: 0 }, '2026-11-03', '2026-11-30'],
    ['the end of its month, on the last day', { after: 'end-of-month', days: 5 }, '2026-11-30', '2026-12-05'],
    ['the end of February in a leap year', { after: 'end-of-month', days: 1 }, '2028-02-10', '2028-03-01'],
    ['the end of February in another', { after: 'end-of-month', days: 1 }, '2027-02-10', '2027-03-01'],
    ['the end of the year', { after: 'end-of-month', days: 10 }, '2026-12-15', '2027-01-10'],
    ['the due date before any contact', { after: 'last-contact', days: 4 }, '2026-11-18', '2026-11-22'],
  ])('%s', (_name, start, dueOn, expected) => {
    expect(firstStepOn(dueOn, from(start))).toBe(expected);
  });

  it.each([
    ['2028-02-20', 10, '2028-03-01'],
    ['2026-12-28', 10, '2027-01-07'],
    ['2026-03-01', 10, '2026-03-11'],
  ])('the last contact: %s and %i days', (last, days, expected) => {
    const [first, second] = buildProcedure().levels;
    if (!first || !second) throw new Error('two levels');
    const levels = [first, { ...second, from: { after: 'last-contact' as const, days } }];
    const facts = buildFacts({
      items: due('2026-01-02', last),
      activities: [buildMail({ at: instantAt('America/New_York', day(last), 18) })],
    });
    const moment = buildMoment(day(last));
    const plan = planOf(nextStep(facts, moment, buildProcedure({ levels })));
    expect(plan && dayIn(moment.zone, plan.from)).toBe(expected);
  });
});

describe('cases 16, 20 and 21: the day is the seller’s', () => {
  it.each([
    ['America/New_York', '2026-11-18T23:59:00-05:00', false],
    ['America/New_York', '2026-11-19T00:00:00-05:00', true],
    ['Pacific/Kiritimati', '2026-11-18T23:59:00+14:00', false],
    ['Pacific/Kiritimati', '2026-11-19T00:00:00+14:00', true],
    ['Asia/Kolkata', '2026-11-18T23:59:00+05:30', false],
    ['Asia/Kolkata', '2026-11-19T00:00:00+05:30', true],
    ['America/New_York', '2026-03-07T23:59:00-05:00', false],
    ['America/New_York', '2026-03-08T00:00:00-05:00', true],
    ['America/New_York', '2026-10-31T23:59:00-04:00', false],
    ['America/New_York', '2026-11-01T00:00:00-04:00', true],
    ['America/New_York', '2028-02-28T23:59:00-05:00', false],
    ['America/New_York', '2028-02-29T00:00:00-05:00', true],
    ['Europe/Berlin', '2026-12-31T23:59:00+01:00', false],
    ['Europe/Berlin', '2027-01-01T00:00:00+01:00', true],
  ])('in %s, three days after the due date, at %s: %s', (zone, at, isDue) => {
    const moment = momentAt(Date.parse(at), zone, 'en-US');
    const first = dayIn(zone, Date.parse(at) + (isDue ? 0 : 60_000));
    const dueOn = dayIn('UTC', instantAt('UTC', first, 12) - 3 * 86_400_000);
    const next = nextStep(buildFacts({ items: due(dueOn, moment.today) }), moment, buildProcedure());
    expect(inShort(next)).toBe(
      isDue ? 'contact friendly-reminder email' : 'not-now level-not-due: friendly-reminder email',
    );
    if (!isDue) expect(next).toMatchObject({ until: moment.now + 60_000 });
  });

  it('a contact made in another zone counts on the seller’s day (C8)', () => {
    // Half past nine in the evening in New York is Thursday in Berlin.
    const at = Date.parse('2026-11-11T21:30:00-05:00');
    const facts = buildFacts({
      items: due('2026-10-01', '2026-11-18'),
      activities: [buildMail({ at, levelId: null, items: [] })],
    });
    const noon = (zone: string) => momentAt(Date.parse('2026-11-18T17:00:00Z'), zone, 'en-US');
    expect(nextStep(facts, noon('America/New_York'), buildProcedure()).kind).toBe('contact');
    expect(nextStep(facts, noon('Europe/Berlin'), buildProcedure()).kind).toBe('not-now');
  });
});

describe('case 31: bank days of grace are the seller’s', () => {
  const thanksgiving = holidayCalendar([], [{ on: day('2026-11-26'), name: 'Thanksgiving' }]);

  it.each([
    ['over a holiday and not a day less', '2026-11-25', '2026-11-28'],
    ['on the holiday itself', '2026-11-26', '2026-11-28'],
    ['over a weekend', '2026-11-27', '2026-12-01'],
    ['case 21: over 29 February', '2028-02-28', '2028-03-01'],
    ['over the end of a year', '2027-12-31', '2028-01-04'],
  ])('%s', (_name, dueOn, brokenFrom) => {
    const moment = buildMoment(day('2026-11-20'), { ours: thanksgiving });
    const { promises } = readAccount(
      buildFacts({ promises: [buildPromise({ dueOn })] }),
      DEFAULT_PROCEDURE,
      moment,
    );
    expect(promises[0]?.state.brokenFrom).toBe(brokenFrom);
  });
});
