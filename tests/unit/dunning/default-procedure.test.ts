import { describe, expect, it } from 'vitest';
import { DEFAULT_PROCEDURE } from '../../../lib/dunning/default-procedure.ts';
import { levelById, levelIndex } from '../../../lib/dunning/procedure.ts';

const { levels, minimumGapDays } = DEFAULT_PROCEDURE;

describe('the way for trade customers', () => {
  it('begins before the due date and ends with the hand-off (P27, P31)', () => {
    expect(levels[0].fromDaysPastDue).toBeLessThan(0);
    expect(levels.at(-1)?.id).toBe('hand-off');
  });

  it.each(levels.slice(1).map((level, index) => [levels[index], level] as const))(
    'P22: $0.id to $1.id is one notch at most, and later',
    (before, level) => {
      expect(level.tone - (before?.tone ?? 0)).toBeLessThanOrEqual(1);
      expect(level.fromDaysPastDue).toBeGreaterThan(before?.fromDaysPastDue ?? 0);
    },
  );

  it('P8: has friendly words alone for the first two weeks, and nothing final in the first 60 days', () => {
    expect(levels.filter((level) => level.fromDaysPastDue < 14).every(({ tone }) => tone <= 1)).toBe(true);
    expect(levels.filter((level) => level.decidedByPerson).every((one) => one.fromDaysPastDue >= 60)).toBe(
      true,
    );
  });

  it('P21: leaves the final notice and the hand-off to a person', () => {
    const decided = levels.filter(({ decidedByPerson }) => decidedByPerson).map(({ id }) => id);
    expect(decided).toEqual(['final-notice', 'hand-off']);
  });

  it('P27: waits 18 days after the final notice, 15 and the weekend they may begin on', () => {
    expect(levelById(DEFAULT_PROCEDURE, 'final-notice')?.restDays).toBe(18);
  });

  it('never steps faster than the minimum gap lets it', () => {
    const between = levels.filter(({ id }) => id !== 'hand-off');
    expect(between.every(({ restDays }) => restDays >= minimumGapDays)).toBe(true);
  });

  it('has a text wherever it writes', () => {
    const silent = levels.filter(({ channels, templateId }) => channels.includes('email') && !templateId);
    expect(silent).toEqual([]);
  });

  it('knows its levels by name, and no others', () => {
    expect(levelIndex(DEFAULT_PROCEDURE, 'courtesy-note')).toBe(0);
    expect(levelIndex(DEFAULT_PROCEDURE, null)).toBe(-1);
    expect(levelIndex(DEFAULT_PROCEDURE, 'gone')).toBe(-1);
    expect(levelById(DEFAULT_PROCEDURE, 'gone')).toBeNull();
  });
});
