import { formatMoney } from '../domain/format-money.ts';
import { money } from '../domain/money.ts';
import { CASH_SOURCES, type CashOfCurrency, type CashSource, type ExpectedCash } from './expected-cash.ts';
import type { ReportPart } from './report-part.ts';
import { type Period, periodWords } from './report-period.ts';
import { amountCell, type BarFill, type ReportTable, shareWords, wordsCell } from './report-table.ts';

const SOURCES: Readonly<Record<CashSource, { label: string; fill: BarFill }>> = {
  promise: { label: 'Promised', fill: 'solid' },
  plan: { label: 'In instalments', fill: 'dense' },
  habit: { label: 'By their habit', fill: 'light' },
  'due-date': { label: 'By due date', fill: 'outline' },
};

/** What is expected by week, a table and a chart for each currency. */
export function cashPart({ weeks, currencies }: ExpectedCash, locale: string): ReportPart {
  const expected = currencies.filter(({ total }) => total.amount > 0);
  return {
    id: 'cash',
    title: 'Expected payments by week',
    over: 'now',
    definition: [
      'Each open amount counts once: on the day it was promised, or is due by instalments; else when this customer usually pays, where three paid invoices or more are known; else on its due date. A day that has passed counts as today.',
      'Left out, since nothing says when it comes: what is late at a customer whose habit is not known. Left out, too: what is under a complaint or handed to a collection partner.',
    ],
    sentences:
      expected.length === 0
        ? ['No payment is expected yet. Open invoices and promises bring expected payments here.']
        : expected.map((one) => cashSentence(one, locale)),
    tables: expected.map((one) => cashTable(one, weeks, locale)),
  };
}

function cashSentence({ weeks, total, agreed, undated, currency }: CashOfCurrency, locale: string): string {
  const first = money(
    (weeks[0] ?? []).reduce((sum, amount) => sum + amount, 0),
    currency,
  );
  const share = agreed.amount === 0 ? 'none' : shareWords(agreed.amount / total.amount, locale);
  const besides =
    undated.amount === 0
      ? ''
      : ` Open besides, with nothing that says when: ${formatMoney(undated, locale)}.`;
  return `${formatMoney(first, locale)} is expected this week, ${formatMoney(total, locale)} in all; ${share} of it is promised or agreed in instalments.${besides}`;
}

function cashTable(
  { currency, weeks: rows }: CashOfCurrency,
  weeks: readonly Period[],
  locale: string,
): ReportTable {
  const cell = (amount: number) => amountCell(money(amount, currency), locale);
  return {
    file: 'expected-payments',
    caption: `Expected ${currency} by week`,
    columns: [
      { label: 'Currency', fileOnly: true },
      { label: 'From', fileOnly: true },
      { label: 'Until', fileOnly: true },
      { label: 'Week' },
      ...CASH_SOURCES.map((source) => ({ ...SOURCES[source], numeric: true as const })),
      { label: 'Together', numeric: true, atEnd: true },
    ],
    rows: rows.map((amounts, index) => {
      const week = weeks[index];
      const label = weekWords(week, index, locale);
      return {
        key: `${currency} ${label}`,
        cells: [
          wordsCell(currency),
          { text: week?.from ?? '', value: week?.from ?? null },
          { text: week?.until ?? '', value: week?.until ?? null },
          wordsCell(label),
          ...amounts.map(cell),
          cell(amounts.reduce((sum, amount) => sum + amount, 0)),
        ],
      };
    }),
  };
}

function weekWords(week: Period | undefined, index: number, locale: string): string {
  if (index === 0) return 'This week';
  return week ? periodWords(week, locale) : 'Later';
}
