import type { Day } from '../domain/day.ts';
import { formatAmount } from '../domain/format-money.ts';
import type { Id } from '../domain/id.ts';
import { type Money, toDecimalString } from '../domain/money.ts';
import { remember } from '../shared/remember.ts';
import { BOM, type CsvCell, csvRows } from './csv.ts';

/** How a bar is filled: told apart by its pattern, whatever its colour. */
export type BarFill =
  | 'age-0'
  | 'age-1'
  | 'age-2'
  | 'age-3'
  | 'age-4'
  | 'solid'
  | 'dense'
  | 'light'
  | 'outline';

/** What is read, and what a file carries. */
export interface ReportCell {
  readonly text: string;
  readonly value: CsvCell;
}

export interface ReportColumn {
  readonly label: string;
  readonly numeric?: true;
  /** It says the same in every row of the screen's table. */
  readonly fileOnly?: true;
  /** It may be left out where the table is narrow. */
  readonly extra?: true;
  /** The figures are drawn as bars, filled like this unless the row says otherwise. */
  readonly fill?: BarFill;
  /** The figure that stands at the end of the bars. */
  readonly atEnd?: true;
}

export interface ReportRow {
  readonly key: string;
  readonly cells: readonly ReportCell[];
  readonly fill?: BarFill;
  /** The first cell that is shown is the name of this customer. */
  readonly accountId?: Id;
}

/** A list of rows, of which a part is asked for; an array is one. */
export interface ReportRows {
  readonly length: number;
  readonly slice: (from?: number, until?: number) => readonly ReportRow[];
}

/** One table of a report, on the screen, on paper, in a file, and as bars where columns have a fill. */
export interface ReportTable {
  /** Tables of one file have the same columns: "aging". */
  readonly file: string;
  readonly caption: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: ReportRows;
}

/** All tables of one file as CSV text with one row of headings, piece by piece: a long list is not written in one go. */
export function* reportCsv(tables: readonly ReportTable[]): Generator<string> {
  const head = tables[0]?.columns.map(({ label }) => label) ?? [];
  yield `${BOM}${csvRows([head])}`;
  for (const { rows } of tables) {
    for (let from = 0; from < rows.length; from += AT_A_TIME) {
      const some = rows.slice(from, from + AT_A_TIME);
      yield csvRows(some.map(({ cells }) => cells.map(({ value }) => value)));
    }
  }
}

const AT_A_TIME = 500;

export function wordsCell(text: string): ReportCell {
  return { text, value: text };
}

export function countCell(n: number, locale: string): ReportCell {
  return { text: countWords(n, locale), value: n };
}

/** The figure alone; its currency stands in the caption or in a column of its own. */
export function amountCell(amount: Money, locale: string): ReportCell {
  return { text: formatAmount(amount, locale), value: toDecimalString(amount) };
}

export function dayCell(on: Day, text: string): ReportCell {
  return { text, value: on };
}

/** A part of a whole, 0 to 1; `null`: there is no whole. In a file 0.125 is "0.125". */
export function shareCell(share: number | null, locale: string): ReportCell {
  if (share === null) return { text: '–', value: null };
  return { text: shareWords(share, locale), value: Math.round(share * 10_000) / 10_000 };
}

export function countWords(n: number, locale: string): string {
  return numbers(locale).format(n);
}

/** "62%"; a part that is there never reads as nothing, and one that is not the whole never as all: "<1%", ">99%". */
export function shareWords(share: number, locale: string): string {
  const format = percents(locale);
  if (share > 0 && share < 0.005) return `<${format.format(0.01)}`;
  if (share < 1 && share >= 0.995) return `>${format.format(0.99)}`;
  return format.format(share);
}

const numbers = remember((locale: string) => new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }));
const percents = remember((locale: string) => new Intl.NumberFormat(locale, { style: 'percent' }));
