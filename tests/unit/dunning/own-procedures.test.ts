import { describe, expect, it } from 'vitest';
import type { DunningLevel } from '../../../lib/domain/dunning-procedure.ts';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import type { AccountFacts } from '../../../lib/dunning/facts.ts';
import { buildFacts, buildMoment, dayAgo } from '../../support/build-facts.ts';
import { buildOpenItem } from '../../support/build-open-item.ts';
import { buildProcedure } from '../../support/build-procedure.ts';
import { buildPromise } from '../../support/build-promise.ts';
import { called, inShort, late, mailed, nextStep, planOf, usd } from '../../support/next-step.ts';

const [mail, call] = buildProcedure().levels as [DunningLevel, DunningLevel];
const dueDate = (days: number) => ({ after: 'due-date' as const, days });
const step = (facts: AccountFacts, levels: DunningLevel[], overrides = {}) =>
  nextStep(facts, buildMoment(), buildProcedure({ levels, ...overrides }));

describe('notes before the due date', () => {
  const early: DunningLevel = {
    ...mail,
    id: 'early',
    name: 'Early note',
    from: dueDate(-20),
    tone: 0,
    times: 3,
  };
  const soon: DunningLevel = { ...early, id: 'soon', name: 'Note', from: dueDate(-5), times: 1 };

  it.each<[string, number, AccountFacts['activities'], string]>([
    ['the second follows the first', -4, [mailed('early', 9)], 'contact soon email'],
    ['is not sent once more when it is late', 4, [mailed('early', 12)], 'contact friendly-reminder email'],
    [
      'nor the one that was skipped: nobody looked until it was late',
      4,
      [mailed('early', 20)],
      'contact friendly-reminder email',
    ],
  ])('%s', (_name, days, activities, expected) => {
    expect(inShort(step(late(days, activities), [early, soon, mail]))).toBe(expected);
  });
});

describe('a way without a call', () => {
  const firm: DunningLevel = { ...mail, id: 'firm', name: 'Firm reminder', from: dueDate(20), tone: 2 };

  it('case 25: an old book is asked about, and then written to', () => {
    expect(inShort(step(late(120), [mail, firm]))).toBe('ask prior-contacts: friendly-reminder email');
  });

  it('case 32: a broken promise is written about', () => {
    const promises = [buildPromise({ dueOn: dayAgo(5) })];
    const facts = late(47, [mailed('friendly-reminder', 20)], { promises });
    expect(planOf(step(facts, [mail, firm]))).toMatchObject({
      channel: 'email',
      brokenPromiseId: 'promise-1',
    });
  });
});

describe('P22: a step that would be more than one notch firmer than the last contact', () => {
  it('waits, and the firmest that is not is taken once more', () => {
    // The last contact was a friendly reminder about a younger invoice; the older one had come as far as the calls.
    const items = [buildOpenItem({ dueOn: dayAgo(60) }), buildOpenItem({ id: 'item-2', dueOn: dayAgo(12) })];
    const activities = [called('call-alternative', 20), mailed('friendly-reminder', 8, ['item-2'])];
    const next = nextStep(buildFacts({ items, activities }));
    expect(planOf(next)).toMatchObject({ level: { id: 'call-alternative' }, tone: 2 });
  });

  it('is a call: it is made, in the tone that fits', () => {
    expect(planOf(nextStep(late(120)))).toMatchObject({ level: { id: 'call', tone: 2 }, tone: 1 });
  });

  it('and what follows such a call is one notch firmer than it was made, not than it is called', () => {
    const levels = [mail, call, { ...mail, id: 'firm', name: 'Firm', from: dueDate(30), tone: 3 as const }];
    expect(planOf(step(late(120, [called('call', 20)]), levels))).toMatchObject({
      level: { id: 'call' },
      tone: 2,
    });
    const spoken = [called('call', 30), called('call', 20)];
    expect(planOf(step(late(120, spoken), levels))).toMatchObject({ level: { id: 'firm' }, tone: 3 });
  });
});

describe('P31: a step only for larger invoices', () => {
  const large: DunningLevel = {
    ...mail,
    id: 'large',
    name: 'For large ones',
    from: dueDate(10),
    onlyFromMajorUnits: 500,
  };

  it.each([
    ['is taken for a large one', 50_000, 'contact large email'],
    ['is passed over for a small one', 49_999, 'contact call call'],
  ])('%s', (_name, open, expected) => {
    const items = [buildOpenItem({ dueOn: dayAgo(30), open: usd(open) })];
    expect(inShort(step(late(30, [mailed('friendly-reminder', 10)], { items }), [mail, large, call]))).toBe(
      expected,
    );
  });

  it('P27: passed over, a notice is not: nothing is handed off without it', () => {
    const notice = {
      ...call,
      id: 'notice',
      name: 'Notice',
      channels: ['email' as const],
      templateId: 'final-notice',
      termDays: 15,
      decidedByPerson: true,
      onlyFromMajorUnits: 5000,
    };
    const handOff = { ...call, id: 'hand-off', name: 'Hand-off', decidedByPerson: true, afterTerm: true };
    const small = late(60, [mailed('friendly-reminder', 40), called('call', 20)]);
    expect(planOf(step(small, [mail, call, notice, handOff]))?.level.id).toBe('notice');
  });
});

it('P27: a hand-off that is decided more than once needs the notice each time', () => {
  const levels = DEFAULT_PROCEDURE.levels.map((level) =>
    level.id === 'hand-off' ? { ...level, times: 2 } : level,
  );
  const log = [called('call', 90), mailed('final-notice', 60), mailed('hand-off', 30)];
  const procedure = { ...DEFAULT_PROCEDURE, levels };
  expect(inShort(nextStep(late(200, log), buildMoment(), procedure))).toBe(
    'ask decide-step: hand-off letter',
  );
  const promises = [buildPromise({ createdAt: buildMoment(dayAgo(25)).now, dueOn: dayAgo(20) })];
  const talked = [...log, called(null, 15, 'talked')];
  expect(planOf(nextStep(late(200, talked, { promises }), buildMoment(), procedure))?.level.id).not.toBe(
    'hand-off',
  );
});
