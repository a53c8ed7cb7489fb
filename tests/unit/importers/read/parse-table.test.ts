import { expect, test } from 'vitest';
import { parseTable } from '../../../../lib/importers/read/parse-table.ts';

function lines(text: string): string[] {
  const reading = parseTable('a.csv', text);
  if (reading.kind === 'problem') return [reading.problem.message];
  return reading.table.rows.map(({ line, cells }) => `${line}: ${cells.join('|')}`);
}

test.each(['\n', '\r\n', '\r'])(
  'rows carry the line they begin on, after cells of several lines too (%j)',
  (end) => {
    const text = ['a,b', '', '"x', '"" y', 'z",2', 'c,d', ''].join(end);
    expect(lines(text)).toEqual(['1: a|b', '2: ', '3: x\n" y\nz|2', '6: c|d']);
  },
);

test('blank rows at the end are no rows', () => {
  expect(lines('a,b\n,\n\n \n')).toEqual(['1: a|b']);
});

test('a quotation mark that is never closed names its own line', () => {
  expect(lines('a,b\n"x\ny",2\nc,"d\ne,f\n')[0]).toMatch(
    /^Line 4: a quotation mark opens here and is never closed/,
  );
});

test('a quotation mark in the wrong place stops too', () => {
  expect(lines('a,b\n"x"y,2\nc,"d"\n')[0]).toMatch(/^Line 2: a quotation mark stands in the wrong place/);
});

test('an inch sign inside a cell is only a sign', () => {
  expect(lines('a,b\n12" pipe,2\n')).toEqual(['1: a|b', '2: 12" pipe|2']);
});
