import { formatMoney } from '../domain/format-money.ts';
import { money } from '../domain/money.ts';
import type { AgingOfCurrency } from './aging-picture.ts';
import type { ReportPart } from './report-part.ts';
import {
  amountCell,
  type BarFill,
  countWords,
  type ReportTable,
  shareCell,
  shareWords,
  wordsCell,
} from './report-table.ts';

interface Told {
  /** The names of the buckets, "Current" first. */
  readonly buckets: readonly string[];
  readonly locale: string;
}

/** What is open by age, a table and a chart for each currency. */
export function agingPart(aging: readonly AgingOfCurrency[], told: Told): ReportPart {
  return {
    id: 'aging',
    title: 'Open invoices by age',
    over: 'now',
    definition: [
      'What is open on every invoice today, by the days since its due date; an invoice without a due date counts as current. The steps are those of your settings.',
      'Credits and money that is not assigned yet are not taken off; they are named beside. Currencies are never added together.',
    ],
    sentences:
      aging.length === 0
        ? ['Nothing is open. Once invoices are imported, what is open stands here by age.']
        : aging.map((one) => agingSentence(one, told.locale)),
    tables: aging.filter(({ open }) => open.amount !== 0).map((one) => agingTable(one, told)),
  };
}

function agingSentence({ open, overdue, credits, customers, late }: AgingOfCurrency, locale: string): string {
  const { currency } = open;
  const parts = [
    ...(open.amount === 0
      ? [`nothing is open in ${currency}`]
      : [`${formatMoney(open, locale)} is open at ${counted(customers, locale)}`]),
    ...(overdue.amount > 0 && open.amount > 0
      ? [
          `${shareWords(overdue.amount / open.amount, locale)} of it is overdue (${formatMoney(overdue, locale)} at ${counted(late, locale)})`,
        ]
      : []),
    ...(credits.amount === 0
      ? []
      : [`credits not taken off: ${formatMoney(money(Math.abs(credits.amount), currency), locale)}`]),
  ];
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

function counted(n: number, locale: string): string {
  return `${countWords(n, locale)} ${n === 1 ? 'customer' : 'customers'}`;
}

function agingTable({ currency, amounts, open }: AgingOfCurrency, { buckets, locale }: Told): ReportTable {
  return {
    file: 'aging',
    caption: `Open ${currency} by age`,
    columns: [
      { label: 'Currency', fileOnly: true },
      { label: 'Past due' },
      { label: 'Open', numeric: true, fill: 'age-0', atEnd: true },
      { label: 'Share', numeric: true },
    ],
    rows: amounts.map((amount, index) => ({
      key: `${currency} ${buckets[index]}`,
      fill: fillOf(index, amounts.length),
      cells: [
        wordsCell(currency),
        wordsCell(buckets[index] ?? ''),
        amountCell(money(amount, currency), locale),
        shareCell(open.amount === 0 ? null : amount / open.amount, locale),
      ],
    })),
  };
}

const FILLS: readonly BarFill[] = ['age-1', 'age-2', 'age-3', 'age-4'];

/** The oldest bucket is the fullest, however many there are. */
function fillOf(bucket: number, buckets: number): BarFill {
  if (bucket === 0) return 'age-0';
  const step = buckets <= 2 ? 3 : Math.round(((bucket - 1) * 3) / (buckets - 2));
  return FILLS[step] ?? 'age-4';
}
