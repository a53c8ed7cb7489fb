import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvRows, safeCell } from '../../../lib/reports/csv.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';

describe('RFC 4180', () => {
  it('quotes what needs it and closes every row', () => {
    expect(csvRows([['a', 'b "c"', 'd,e', 'f\ng', '', null, 12]])).toBe('a,"b ""c""","d,e","f\ng",,,12\r\n');
  });

  it('no rows are no text', () => {
    expect(csvRows([])).toBe('');
  });

  it('reads back as it was, but for the apostrophes', () => {
    const cell = fc.string({ unit: 'grapheme', maxLength: 20 }).filter((text) => safeCell(text) === text);
    const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = Papa.parse<string[]>(csvRows(rows), { delimiter: ',', newline: '\r\n' });
        expect(read.data.slice(0, -1)).toEqual(rows);
      }),
      { numRuns: fuzzRuns(300) },
    );
  });
});

describe('nothing runs as a formula', () => {
  it.each([
    ['1', '=1+1', "'=1+1"],
    ['2', '+49 40 1234', "'+49 40 1234"],
    ['3', '-2+3+cmd|’/C calc’!A0', "'-2+3+cmd|’/C calc’!A0"],
    ['4', '@SUM(A1)', "'@SUM(A1)"],
    ['5', '\t=1', "'\t'=1"],
    ['6', '\r=1', "'\r'=1"],
    ['7', '＝1', "'＝1"],
    ['8', '＋1', "'＋1"],
    ['9', '－1', "'－1"],
    ['10', '＠A1', "'＠A1"],
    ['11', '  =1', "'  =1"],
    ['12', '\u200B=1', "'\u200B=1"],
    ['13', '\uFEFF=1', "'\uFEFF=1"],
    ['14', 'Ann;=1+1', "Ann;'=1+1"],
    ['15', 'Ann; @A1', "Ann; '@A1"],
    ['16', 'Ann\n=HYPERLINK("x")', 'Ann\n\'=HYPERLINK("x")'],
    ['17', 'Ann;-cmd', "Ann;'-cmd"],
    ['18', '-', "'-"],
    ['19', '-1.2.3', "'-1.2.3"],
    ['20', '-1e5', "'-1e5"],
  ])('%s: %j becomes %j', (_, text, safe) => {
    expect(safeCell(text)).toBe(safe);
  });

  it.each([
    ['a negative amount is a number', '-100.00'],
    ['a whole one, too', '-1500'],
    ['an amount', '100.00'],
    ['a day', '2026-11-22'],
    ['a mail address', 'mary@northwind.example'],
    ['a name with a hyphen', 'Meyer-Schulz'],
    ['a list in a note', 'Agreed:\n- pays on Monday\n- calls back'],
    ['the line above a signature', 'Kind regards\n-- \nJo Bell'],
    ['a sum in words', 'a = b'],
    ['nothing', ''],
  ])('%s stays as it is', (_, text) => {
    expect(safeCell(text)).toBe(text);
  });

  it('numbers and nothing stay what they are', () => {
    expect([safeCell(-5), safeCell(null)]).toEqual([-5, null]);
  });

  it('whatever a cell holds, no cell of a file begins like a formula, parted at commas or at semicolons', () => {
    const hostile = fc.string({
      unit: fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        '＝',
        ';',
        '\t',
        '\n',
        '\r',
        ' ',
        '"',
        ',',
        "'",
        'A',
        '1',
        '|',
      ),
      maxLength: 12,
    });
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1, maxLength: 4 }), (row) => {
        const read = Papa.parse<string[]>(csvRows([row]), { delimiter: ',', newline: '\r\n' });
        for (const cell of read.data[0] ?? [])
          if (!/^-?\d+(\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^\s*[=+\-@＝]/);
        for (const cell of row.map(safeCell).flatMap((text) =>
          String(text)
            .split(/[;\t\r\n]/)
            .slice(1),
        ))
          expect(cell).not.toMatch(/^\s*[=@＝]/);
      }),
      { numRuns: fuzzRuns(500) },
    );
  });
});
