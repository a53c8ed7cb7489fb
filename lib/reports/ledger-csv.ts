import { dayIn, type Instant } from '../domain/day.ts';
import { type Money, toDecimalString } from '../domain/money.ts';
import { bucketLabel } from '../dunning/aging.ts';
import { unique } from '../shared/list.ts';
import { BOM, type CsvCell, csvRows } from './csv.ts';
import { COLUMN_WORDS, type LedgerColumn } from './ledger-columns.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { LedgerTerms } from './ledger-terms.ts';
import { cellLines } from './ledger-words.ts';

interface FileColumn {
  readonly header: string;
  readonly cell: (row: LedgerRow) => CsvCell;
}

/**
 * The rows for a spreadsheet: amounts as plain numbers, a column for each currency, so that a sum over a column is one;
 * days as 2026-11-21. Text is safe against running as a formula.
 */
export function ledgerCsv(
  rows: readonly LedgerRow[],
  columns: readonly LedgerColumn[],
  terms: LedgerTerms,
): string {
  const parts = columns.flatMap((column) => fileColumns(column, rows, terms));
  return `${BOM}${csvRows([
    parts.map(({ header }) => header),
    ...rows.map((row) => parts.map(({ cell }) => cell(row))),
  ])}`;
}

const SUMS = {
  overdue: (row: LedgerRow) => row.overdue,
  open: (row: LedgerRow) => row.open,
  credits: (row: LedgerRow) => row.credits,
  disputed: (row: LedgerRow) => row.disputed,
  promised: (row: LedgerRow) => row.promised,
} as const;

function fileColumns(column: LedgerColumn, rows: readonly LedgerRow[], terms: LedgerTerms): FileColumn[] {
  const { label } = COLUMN_WORDS[column];
  const { zone } = terms.moment;
  switch (column) {
    case 'overdue':
    case 'open':
    case 'credits':
    case 'disputed':
      return sumColumns(label, rows, SUMS[column]);
    case 'promised':
      return [
        ...sumColumns(label, rows, SUMS.promised),
        { header: `${label} for`, cell: ({ promisedOn }) => promisedOn },
      ];
    case 'late':
      return [
        { header: label, cell: (row) => (row.overdueCount === 0 ? null : String(row.oldestDaysPastDue)) },
      ];
    case 'aging':
      return agingColumns(rows, terms);
    case 'next':
      return [
        { header: label, cell: ({ action }) => action },
        { header: `${label} on`, cell: ({ dueAt }) => dayOrNull(dueAt, zone) },
      ];
    case 'contact':
      return [{ header: label, cell: ({ lastContactAt }) => dayOrNull(lastContactAt, zone) }];
    case 'silent':
      return [
        { header: 'Tries without an answer', cell: ({ silentTries }) => String(silentTries) },
        { header: 'Without an answer since', cell: ({ silentSince }) => dayOrNull(silentSince, zone) },
      ];
    case 'blocked':
      return [
        { header: label, cell: ({ blocked }) => blocked?.text ?? null },
        { header: 'Looked after by', cell: ({ blocked }) => blocked?.owner ?? null },
        { header: `${label} until`, cell: ({ blocked }) => dayOrNull(blocked?.until ?? null, zone) },
      ];
    default:
      return [{ header: label, cell: (row) => cellLines(column, row, terms).join(' ') }];
  }
}

function sumColumns(
  label: string,
  rows: readonly LedgerRow[],
  sumsOf: (row: LedgerRow) => readonly Money[],
): FileColumn[] {
  const codes = unique(rows.flatMap((row) => sumsOf(row).map(({ currency }) => currency))).sort();
  return codes.map((code) => ({
    header: `${label} ${code}`,
    cell: (row) => {
      const sum = sumsOf(row).find(({ currency }) => currency === code);
      return sum ? toDecimalString(sum) : null;
    },
  }));
}

function agingColumns(rows: readonly LedgerRow[], { agingBounds }: LedgerTerms): FileColumn[] {
  const codes = unique(rows.flatMap(({ aging }) => aging.map(({ currency }) => currency))).sort();
  const buckets = [...agingBounds.keys(), agingBounds.length];
  return codes.flatMap((code) =>
    buckets.map((bucket) => ({
      header: `${bucketLabel(bucket, agingBounds)} ${code}`,
      cell: ({ aging }) => {
        const amounts = aging.find(({ currency }) => currency === code)?.amounts;
        return amounts ? toDecimalString({ amount: amounts[bucket] ?? 0, currency: code }) : null;
      },
    })),
  );
}

function dayOrNull(at: Instant | null, zone: string): string | null {
  return at === null ? null : dayIn(zone, at);
}
