import { expect, it } from 'vitest';
import { rowsOfEach } from '../../../lib/reports/rows-of-each.ts';

function rowsOf(counts: readonly number[]) {
  const written: string[] = [];
  const rows = rowsOfEach(
    counts.map((count, place) => ({ count, place })),
    {
      rows: ({ count }) => count,
      row: ({ place }, index) => {
        written.push(`${place}.${index}`);
        return { key: `${place}.${index}`, cells: [] };
      },
    },
  );
  return { rows, written };
}

const ALL = ['0.0', '1.0', '1.1', '4.0', '4.1', '4.2', '5.0'];
const COUNTS = [1, 2, 0, 0, 3, 1];

it('has the rows of each in order, and those of nobody who has none', () => {
  const { rows } = rowsOf(COUNTS);
  expect(rows.length).toBe(ALL.length);
  expect(rows.slice().map(({ key }) => key)).toEqual(ALL);
});

it('gives every part as an array would', () => {
  const { rows } = rowsOf(COUNTS);
  for (let from = 0; from <= ALL.length + 1; from += 1)
    for (let until = 0; until <= ALL.length + 2; until += 1)
      expect(rows.slice(from, until).map(({ key }) => key)).toEqual(ALL.slice(from, until));
});

it('writes only what is asked for', () => {
  const { rows, written } = rowsOf(Array.from({ length: 100_000 }, () => 1));
  expect(rows.length).toBe(100_000);
  expect(written).toEqual([]);
  rows.slice(50_000, 50_003);
  expect(written).toEqual(['50000.0', '50001.0', '50002.0']);
});

it('is empty of nothing', () => {
  const { rows } = rowsOf([]);
  expect(rows.length).toBe(0);
  expect(rows.slice()).toEqual([]);
});
