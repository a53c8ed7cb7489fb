import type { Chance } from './chance.ts';

/** Rows of cells, as written in the file: quotes still stand around them. */
type Rows = readonly (readonly string[])[];
export type RowMutation = (rows: Rows, chance: Chance) => Rows;

const HEADERS: readonly string[] = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'prototype', 'valueOf', 'then', 'length'],
  ...['', ' ', '0', 'Date', 'Num', 'Amount', 'Open balance', 'Customer', 'Name', 'Email', '\u0000', '*', '"'],
  ...[
    'Due date',
    'Currency',
    'Total',
    'Invoice Number',
    'Rechnungsnummer',
    'F\u00e4llig am',
    '_parsed',
    '$ref',
  ],
];

const CELLS: readonly string[] = [
  ...[
    '',
    ' ',
    '"',
    '""',
    '0',
    '-0',
    '0.00',
    '-',
    '.',
    ',',
    '--5',
    '1e400',
    '1e-400',
    '0x10',
    '1_000',
    '\u221e',
  ],
  ...['99999999999999999999999.99', '9007199254740993', '-9007199254740993.55', '0.000000000000000001'],
  ...[
    '"1,2,3,4,5"',
    '"1.2.3,4"',
    '"(1,000.00"',
    '"1,000.00)"',
    '"$-$5"',
    '5 USD EUR',
    '5 XXX',
    '5 Cr',
    '5 Dr',
  ],
  ...['12/31/9999', '01/01/0001', '02/30/2026', '31/31/2026', '00/00/0000', '99/99/99', '2026-13-45', '1e9'],
  ...['275760-09-13', '-271821-04-20', '999999', '-1', '45500.5', '2958466', '29.02.2025', 'Feb 30 2026'],
  ...[
    '=1+1',
    '+1',
    '-1+1',
    '@SUM(A1)',
    "=cmd|' /C calc'!A0",
    'TOTAL',
    'Total for',
    'Percentage of total',
    'CURRENT',
  ],
  ...[
    '__proto__',
    'constructor',
    'a:b:c:d:e:f',
    ':',
    '::',
    'A:',
    ':A',
    'Parent:Child:Parent',
    'a@b',
    'a@@b',
    '@',
  ],
  ...[
    '+',
    '+1',
    'x99999',
    'ext',
    '+999999999999999999999',
    '\ud800',
    '\u202eabc',
    '\u0000',
    'a\u0000b',
    '\ufeff',
  ],
  ...[
    '"a\nb"',
    '"a\r\n\r\nb"',
    'KWD',
    'JPY',
    'ZZZ',
    'usd',
    '001',
    '0000',
    '00000000000000000001',
    'Payment',
    'Draft',
  ],
];

const swap = <T>(list: readonly T[], a: number, b: number): T[] =>
  list.map((one, at) => (at === a ? (list[b] ?? one) : at === b ? (list[a] ?? one) : one));
const without = <T>(list: readonly T[], at: number): T[] => list.filter((_, index) => index !== at);
const widest = (rows: Rows) => Math.max(1, ...rows.map((cells) => cells.length));
/** The row with most cells among the first ones: as good as always that of the captions. */
const captionsAt = (rows: Rows) => {
  const first = rows.slice(0, 12);
  return Math.max(
    0,
    first.findIndex((cells) => cells.length === widest(first) && cells.filter(Boolean).length > 2),
  );
};
const changeCell = (rows: Rows, row: number, column: number, to: (was: string) => string): Rows =>
  rows.map((cells, at) =>
    at === row ? cells.map((cell, index) => (index === column ? to(cell) : cell)) : cells,
  );

export const ROW_MUTATIONS: Readonly<Record<string, RowMutation>> = {
  'a row cut': (rows, { below }) => without(rows, below(rows.length)),
  'rows cut': (rows, { below }) => {
    const from = below(rows.length);
    const to = from + 1 + below(10);
    return rows.filter((_, at) => at < from || at >= to);
  },
  'rows swapped': (rows, { below }) => swap(rows, below(rows.length), below(rows.length)),
  'a row doubled': (rows, { below }) => {
    const at = below(rows.length);
    return rows.flatMap((cells, index) => (index === at ? [cells, cells] : [cells]));
  },
  'all rows doubled': (rows) => [...rows, ...rows],
  'rows upside down': (rows) => rows.toReversed(),
  'captions lost': (rows) => without(rows, captionsAt(rows)),
  'captions twice': (rows, { below }) => rows.toSpliced(below(rows.length), 0, rows[captionsAt(rows)] ?? []),
  'a column dropped': (rows, { below }) => {
    const at = below(widest(rows));
    return rows.map((cells) => without(cells, at));
  },
  'columns swapped': (rows, { below }) => {
    const [a, b] = [below(widest(rows)), below(widest(rows))];
    return rows.map((cells) => (a < cells.length && b < cells.length ? swap(cells, a, b) : cells));
  },
  'a column doubled': (rows, { below }) => {
    const at = below(widest(rows));
    return rows.map((cells) => [...cells.slice(0, at + 1), ...cells.slice(at)]);
  },
  'a caption renamed': (rows, { below, pick }) =>
    changeCell(rows, captionsAt(rows), below(widest(rows)), () => pick(HEADERS)),
  'all captions renamed': (rows, { pick }) => {
    const at = captionsAt(rows);
    return rows.map((cells, index) => (index === at ? cells.map(() => pick(HEADERS)) : cells));
  },
  'thousands of columns': (rows, { below, pick }) => {
    const more = Array.from({ length: 500 + below(2500) }, () => pick(HEADERS));
    const at = captionsAt(rows);
    return rows.map((cells, index) => (index === at ? [...cells, ...more] : cells));
  },
  'a cell changed': (rows, { below, pick }) =>
    changeCell(rows, below(rows.length), below(widest(rows)), () => pick(CELLS)),
  'cells changed': (rows, chance) => {
    let result = rows;
    for (let times = 2 + chance.below(8); times > 0; times -= 1)
      result = changeCell(result, chance.below(rows.length), chance.below(widest(rows)), () =>
        chance.pick(CELLS),
      );
    return result;
  },
  'a column filled': (rows, { below, pick }) => {
    const [column, cell, from] = [below(widest(rows)), pick(CELLS), captionsAt(rows)];
    return rows.map((cells, at) =>
      at > from ? cells.map((one, index) => (index === column ? cell : one)) : cells,
    );
  },
  'cells shifted': (rows, { below, is }) => {
    const at = below(rows.length);
    return rows.map((cells, index) => (index !== at ? cells : is(0.5) ? ['', ...cells] : cells.slice(1)));
  },
  'ragged rows': (rows, { below }) => rows.map((cells) => cells.slice(0, 1 + below(cells.length + 2))),
  'everything emptied': (rows) => rows.map((cells) => cells.map(() => '')),
  'values emptied': (rows) => {
    const from = captionsAt(rows);
    return rows.map((cells, at) => (at > from ? cells.map(() => '') : cells));
  },
  'a long cell': (rows, { below, pick }) =>
    changeCell(rows, below(rows.length), below(widest(rows)), (was) =>
      pick([was || 'a', '9', '-', ':', '@', '(', '1,', 'a@b.example,']).repeat(2000 + below(8000)),
    ),
  'blank rows between': (rows, { is }) => rows.flatMap((cells) => (is(0.3) ? [[''], cells] : [cells])),
  'rows of two files': (rows, { below }) => {
    const at = below(rows.length);
    return [...rows.slice(0, at), ...rows];
  },
};
