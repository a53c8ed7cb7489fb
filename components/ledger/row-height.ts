import type { Money } from '../../lib/domain/money.ts';
import type { LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import { hasTwoLines } from './column-layout.ts';

const ONE_LINE = 34;
const EACH_MORE = 18;

/**
 * How high a row is, known before it is drawn: a line for each currency of the column with most of them. In a narrow window
 * what comes next stands below them.
 */
export function rowHeight(row: LedgerRow, columns: readonly LedgerColumn[], isNarrow: boolean): number {
  const lines = columns.reduce((most, column) => Math.max(most, sumsOf(column, row).length), 1);
  const shown = isNarrow ? lines + 1 : hasTwoLines(columns) ? Math.max(2, lines) : lines;
  return ONE_LINE + EACH_MORE * (shown - 1);
}

function sumsOf(column: LedgerColumn, row: LedgerRow): readonly Money[] | LedgerRow['aging'] {
  switch (column) {
    case 'overdue':
      return row.overdue;
    case 'open':
      return row.open;
    case 'credits':
      return row.credits;
    case 'disputed':
      return row.disputed;
    case 'promised':
      return row.promised;
    case 'aging':
      return row.aging;
    default:
      return NOTHING;
  }
}

const NOTHING: readonly Money[] = [];
