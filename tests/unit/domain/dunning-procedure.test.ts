import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DunningLevel,
  dunningProcedureSchema,
  levelStartSchema,
  procedureProblem,
} from '../../../lib/domain/dunning-procedure.ts';
import { anyProcedure } from '../../support/any-procedure.ts';
import { buildProcedure } from '../../support/build-procedure.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

const [mail, call] = buildProcedure().levels as [DunningLevel, DunningLevel];
const notice: DunningLevel = {
  ...call,
  id: 'notice',
  name: 'Notice',
  tone: 3,
  termDays: 15,
  decidedByPerson: true,
};
const handOff: DunningLevel = {
  ...call,
  id: 'hand-off',
  name: 'Hand-off',
  tone: 4,
  afterTerm: true,
  decidedByPerson: true,
};

describe('what contradicts itself in a way of following up', () => {
  it.each<[string, DunningLevel[], string | null]>([
    ['nothing', [mail, call], null],
    ['nothing in a whole way', [mail, call, notice, handOff], null],
    ['one step alone may be as it likes', [call], null],
    ['two steps of one tone', [mail, { ...call, tone: 1 }], null],
    ['two steps of one name', [mail, { ...call, id: mail.id }], 'Two steps have the same name.'],
    ['P22: softer than before', [call, mail], '“Friendly reminder” is softer than the step before it.'],
    [
      'P22: two notches at once',
      [mail, { ...call, tone: 3 }],
      '“Call” is more than one notch firmer than “Friendly reminder”.',
    ],
    [
      'P27: a hand-off without a notice',
      [mail, call, { ...handOff, tone: 3 }],
      '“Hand-off” needs a final notice before it.',
    ],
    [
      'P27: the notice only behind it',
      [mail, call, { ...handOff, tone: 3 }, notice],
      '“Hand-off” needs a final notice before it.',
    ],
    [
      'P27: it is its own notice',
      [mail, call, { ...handOff, tone: 3, termDays: 15 }],
      '“Hand-off” needs a final notice before it.',
    ],
    [
      'P21: a term that nobody decides',
      [mail, call, { ...notice, decidedByPerson: false }],
      '“Notice” sets a term: a person has to decide it.',
    ],
  ])('%s', (_name, levels, problem) => {
    expect(procedureProblem(levels)).toBe(problem);
  });

  it('is refused where a procedure is read, with the same sentence', () => {
    const read = dunningProcedureSchema.safeParse({ ...buildProcedure(), levels: [call, mail] });
    expect(read.error?.issues).toMatchObject([
      { path: ['levels'], message: '“Friendly reminder” is softer than the step before it.' },
    ]);
  });
});

describe('a way of following up', () => {
  it.each<[string, Record<string, unknown>]>([
    ['has a step', { levels: [] }],
    ['leaves at least a day between contacts', { minimumGapDays: 0 }],
    ['calls nobody silent before a try', { silentAfterUnanswered: 0 }],
    ['gives no more than ten bank days of grace', { promiseGraceBankDays: 11 }],
    ['gives a notice 15 days at least (P27)', { levels: [mail, call, { ...notice, termDays: 14 }] }],
    ['repeats a step no more than twelve times', { levels: [{ ...mail, times: 13 }] }],
    ['goes one way at least', { levels: [{ ...mail, channels: [] }] }],
    ['has six notches', { levels: [{ ...mail, tone: 6 }] }],
  ])('%s', (_name, overrides) => {
    expect(dunningProcedureSchema.safeParse({ ...buildProcedure(), ...overrides }).success).toBe(false);
  });

  it.each([
    [{ after: 'due-date', days: -60 }, true],
    [{ after: 'due-date', days: -61 }, false],
    [{ after: 'last-contact', days: 0 }, false],
    [{ after: 'last-contact', days: 1 }, true],
    [{ after: 'end-of-month', days: 0 }, true],
    [{ after: 'end-of-month', days: -1 }, false],
    [{ after: 'birthday', days: 3 }, false],
  ])('a step may start at %j: %s', (start, valid) => {
    expect(levelStartSchema.safeParse(start).success).toBe(valid);
  });

  it('is the same when it is read again', () => {
    fc.assert(
      fc.property(anyProcedure, (procedure) => {
        expect(dunningProcedureSchema.parse(JSON.parse(JSON.stringify(procedure)))).toEqual(procedure);
        expect(procedureProblem(procedure.levels)).toBeNull();
      }),
      { numRuns: fuzzRuns(50) },
    );
  });
});
