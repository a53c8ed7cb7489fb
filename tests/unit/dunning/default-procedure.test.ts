import { describe, expect, it } from 'vitest';
import {
  type DunningLevel,
  type DunningProcedure,
  dunningProcedureSchema,
  levelById,
  levelIndex,
} from '../../../lib/domain/dunning-procedure.ts';
import {
  CONSUMER_PROCEDURE,
  DEFAULT_PROCEDURE,
  DEFAULT_PROCEDURES,
} from '../../../lib/dunning/default-procedure.ts';
import { isEarly } from '../../../lib/dunning/next-level.ts';

const startDay = ({ from }: DunningLevel) => (from.after === 'due-date' ? from.days : Number.NaN);

describe.each(Object.values(DEFAULT_PROCEDURES))('the way for $name', (procedure: DunningProcedure) => {
  const { levels, silentGapDays, minimumGapDays } = procedure;

  it('begins before the due date and ends with the hand-off (P27, P31)', () => {
    expect(levels[0] && isEarly(levels[0])).toBe(true);
    expect(levels.at(-1)?.id).toBe('hand-off');
  });

  it.each(levels.slice(1).map((level, index) => [levels[index]?.id, level.id, index] as const))(
    'P22: %s to %s is one notch at most, and later',
    (_before, _after, index) => {
      const [before, level] = [levels[index], levels[index + 1]];
      if (!before || !level) throw new Error('two levels');
      expect(level.tone - before.tone).toBeLessThanOrEqual(1);
      expect(startDay(level)).toBeGreaterThan(startDay(before));
    },
  );

  it('P8: has nothing firmer than a second friendly notice in the first month, and nothing final in the first 60 days', () => {
    expect(levels.filter((one) => startDay(one) < 14).every(({ tone }) => tone <= 1)).toBe(true);
    expect(levels.filter((one) => startDay(one) <= 30).every(({ tone }) => tone <= 2)).toBe(true);
    expect(levels.filter((one) => one.decidedByPerson).every((one) => startDay(one) >= 60)).toBe(true);
  });

  it('P21: leaves the final notice and the hand-off to a person', () => {
    const decided = levels.filter(({ decidedByPerson }) => decidedByPerson).map(({ id }) => id);
    expect(decided).toEqual(['final-notice', 'hand-off']);
  });

  it('P27: gives at least 15 days with the final notice, after a call, and hands nothing off before they have run', () => {
    const notice = levelById(procedure, 'final-notice');
    expect(notice?.termDays).toBeGreaterThanOrEqual(15);
    expect(notice?.afterCall).toBe(true);
    expect(levelById(procedure, 'hand-off')?.afterTerm).toBe(true);
  });

  it('P1, P17, P19: changes the method after two written tries, and steps up the frequency', () => {
    const written = levels.filter((one) => !isEarly(one) && one.channels[0] !== 'call');
    expect(written.slice(0, 2).map(({ times }) => times)).toEqual([1, 1]);
    expect(levels[levels.indexOf(written[1] as DunningLevel) + 1]?.channels[0]).toBe('call');
    expect(levelById(procedure, 'stepped-up')?.channels).toHaveLength(3);
    expect(silentGapDays).toBeLessThan(minimumGapDays);
  });

  it('never steps faster than the shortest gap lets it', () => {
    const between = levels.filter(({ id }) => id !== 'hand-off');
    expect(between.every(({ restDays }) => restDays >= silentGapDays)).toBe(true);
  });

  it('has a text wherever it writes', () => {
    const silent = levels.filter(({ channels, templateId }) => channels.includes('email') && !templateId);
    expect(silent).toEqual([]);
  });

  it('is for its own kind of customer', () => {
    expect(DEFAULT_PROCEDURES[procedure.customers]).toBe(procedure);
  });
});

it('the way for consumers leaves more time than the one for trade', () => {
  for (const level of CONSUMER_PROCEDURE.levels) {
    const trade = levelById(DEFAULT_PROCEDURE, level.id);
    if (trade) expect(startDay(level)).toBeGreaterThanOrEqual(startDay(trade));
  }
  expect(levelById(CONSUMER_PROCEDURE, 'final-notice')?.termDays).toBe(30);
});

it('levels are known by name, and no others', () => {
  expect(levelIndex(DEFAULT_PROCEDURE, 'courtesy-note')).toBe(0);
  expect(levelIndex(DEFAULT_PROCEDURE, null)).toBe(-1);
  expect(levelIndex(DEFAULT_PROCEDURE, 'gone')).toBe(-1);
  expect(levelById(DEFAULT_PROCEDURE, 'gone')).toBeNull();
});

describe('a procedure that contradicts itself is refused with a sentence', () => {
  const [first, second] = DEFAULT_PROCEDURE.levels as [DunningLevel, DunningLevel];
  const notice = levelById(DEFAULT_PROCEDURE, 'final-notice') as DunningLevel;
  const handOff = levelById(DEFAULT_PROCEDURE, 'hand-off') as DunningLevel;

  it.each<[string, DunningLevel[], string]>([
    ['two steps of one name', [first, { ...second, id: first.id }], 'Two steps have the same name.'],
    ['P22: a softer step later', [second, first], '“Courtesy note” is softer than the step before it.'],
    [
      'P22: more than one notch at a time',
      [first, { ...second, tone: 3 }],
      '“Friendly reminder” is more than one notch firmer than “Courtesy note”.',
    ],
    ['P27: a hand-off without notice', [handOff], '“Decide on hand-off” needs a final notice before it.'],
    [
      'P21: a notice that nobody decides',
      [{ ...notice, decidedByPerson: false }],
      '“Final notice” sets a term: a person has to decide it.',
    ],
    ['P27: a notice of 14 days', [{ ...notice, termDays: 14 }], 'a final notice gives at least 15 days'],
  ])('%s', (_name, levels, sentence) => {
    const read = dunningProcedureSchema.safeParse({ ...DEFAULT_PROCEDURE, levels });
    expect(read.error?.issues.map(({ message }) => message)).toContain(sentence);
  });
});
