import { expect, it } from 'vitest';
import { money } from '../../../lib/domain/money.ts';
import {
  amountCell,
  type ReportTable,
  reportCsv,
  shareCell,
  shareWords,
  wordsCell,
} from '../../../lib/reports/report-table.ts';

const table = (currency: string, amount: number): ReportTable => ({
  file: 'aging',
  caption: `Open ${currency}`,
  columns: [{ label: 'Currency', fileOnly: true }, { label: 'Customer' }, { label: 'Open', numeric: true }],
  rows: [
    {
      key: currency,
      cells: [
        wordsCell(currency),
        wordsCell('=HYPERLINK("x")'),
        amountCell(money(amount, currency), 'de-DE'),
      ],
    },
  ],
});

it('H7: one file has one heading, plain figures whatever the locale, and nothing a spreadsheet would run', () => {
  const pieces = reportCsv([table('EUR', 1_234_56), table('JPY', 1_540_000), table('KWD', -1_500)]);
  expect([...pieces].join('')).toBe(
    [
      '\uFEFFCurrency,Customer,Open',
      `EUR,"'=HYPERLINK(""x"")",1234.56`,
      `JPY,"'=HYPERLINK(""x"")",1540000`,
      `KWD,"'=HYPERLINK(""x"")",-1.500`,
      '',
    ].join('\r\n'),
  );
});

it.each([
  [0, '0%'],
  [0.001, '<1%'],
  [0.005, '1%'],
  [0.625, '63%'],
  [0.994, '99%'],
  [0.999, '>99%'],
  [1, '100%'],
])('a share of %d reads %s', (share, words) => {
  expect(shareWords(share, 'en-GB')).toBe(words);
});

it('a share of nothing is a dash, and empty in a file', () => {
  expect(shareCell(null, 'en-GB')).toEqual({ text: '–', value: null });
  expect(shareCell(1 / 3, 'en-GB')).toEqual({ text: '33%', value: 0.3333 });
});
