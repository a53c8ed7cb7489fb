import { describe, expect, it } from 'vitest';
import { counted } from '../../../components/due/counted.ts';
import { listParts, onScreen, ROWS_AT_ONCE } from '../../../components/due/list-parts.ts';
import { movedWords } from '../../../components/due/moved-words.ts';
import { rowKeyOf } from '../../../components/due/row-key.ts';
import type { DueList } from '../../../lib/app/due-list.ts';
import { day } from '../../../lib/domain/day.ts';
import { momentAt } from '../../../lib/dunning/moment-at.ts';
import { buildDueContact } from '../../support/build-due-contact.ts';

const moment = momentAt(Date.parse('2026-11-19T09:00:00Z'), 'Europe/Berlin', 'en-GB');

const EMPTY: DueList = {
  moment,
  now: [],
  nowCount: 0,
  today: [],
  todayCount: 0,
  tomorrow: [],
  tomorrowCount: 0,
  next: [],
  nextCount: 0,
  waiting: [],
  waitingCount: 0,
  moved: null,
  limit: null,
  handled: 0,
  hasAccounts: true,
};

describe('a count', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '999+'],
  ])('%i is written %s', (count, words) => {
    expect(counted(count)).toBe(words);
  });
});

describe('what a limit moves on (P30)', () => {
  const words = (days: readonly (readonly [string, number])[], count: number) =>
    movedWords({
      ...EMPTY,
      limit: 30,
      moved: { count, days: days.map(([on, onDay]) => ({ on: day(on), count: onDay })) },
    });

  it('is said with the day it moves to', () => {
    expect(words([['2026-11-20', 12]], 12)).toBe('12 more than your 30 a day: 12 tomorrow');
  });

  it('names a day that is not tomorrow', () => {
    expect(words([['2026-11-23', 5]], 5)).toBe('5 more than your 30 a day: 5 on Mon 23 Nov');
  });

  it('names two days and no more', () => {
    const days = [
      ['2026-11-20', 30],
      ['2026-11-23', 30],
      ['2026-11-24', 30],
    ] as const;
    expect(words(days, 90)).toBe(
      '90 more than your 30 a day: 30 tomorrow, 30 on Mon 23 Nov and the rest after that',
    );
  });

  it('is not mentioned where nothing moves', () => {
    expect(movedWords(EMPTY)).toBe('');
  });
});

describe('the parts of the list', () => {
  const line = buildDueContact({ accountId: 'north' });

  it('are first drawn as far as they are seen before anybody scrolls', () => {
    const of = (count: number) => Array.from({ length: count }, () => line);
    const list = { ...EMPTY, now: of(6), nowCount: 6, tomorrow: of(5), tomorrowCount: 5, waiting: of(2) };
    const first = onScreen(listParts(list, ROWS_AT_ONCE));
    expect(first.map(({ part, rows, count }) => [part, rows.length, count])).toEqual([
      ['now', 6, 6],
      ['tomorrow', 2, 5],
    ]);
  });

  it('leave out what holds nothing', () => {
    expect(listParts(EMPTY, ROWS_AT_ONCE)).toEqual([]);
  });

  it('give an account that is due and waited for a row in each', () => {
    const list = { ...EMPTY, now: [line], nowCount: 1, waiting: [line], waitingCount: 1 };
    const ids = listParts(list, ROWS_AT_ONCE).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(ids).toEqual(['now:north', 'waiting:north']);
  });

  it('show at most so many rows and count all', () => {
    const tomorrow = Array.from({ length: 20 }, (_, n) => buildDueContact({ accountId: `customer-${n}` }));
    const [part] = listParts({ ...EMPTY, tomorrow, tomorrowCount: 240 }, ROWS_AT_ONCE);
    expect(part?.rows).toHaveLength(5);
    expect(part?.count).toBe(240);
  });
});

describe('a key', () => {
  const press = {
    key: '',
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    isComposing: false,
  };

  it.each([
    [{ key: 'j' }, 'down'],
    [{ key: 'x' }, 'skip'],
    [{ key: 'u' }, 'undo'],
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'z', metaKey: true }, 'undo'],
    [{ key: 'Z', ctrlKey: true, shiftKey: true }, null],
    [{ key: 's', ctrlKey: true }, null],
    [{ key: 's', altKey: true }, null],
    [{ key: 'j', isComposing: true }, null],
    [{ key: 'q' }, null],
  ])('%o asks for %s', (pressed, asked) => {
    expect(rowKeyOf({ ...press, ...pressed })).toBe(asked);
  });
});
