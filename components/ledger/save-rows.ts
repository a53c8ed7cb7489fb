import { LEDGER_COLUMNS, type LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import { ledgerCsv } from '../../lib/reports/ledger-csv.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import type { LedgerTerms } from '../../lib/reports/ledger-terms.ts';
import { saveFile } from '../data/save-file.ts';

/** The rows for a spreadsheet: the view's columns first, then the others, so that nothing has to be asked for again. */
export function saveRows(
  rows: readonly LedgerRow[],
  columns: readonly LedgerColumn[],
  terms: LedgerTerms,
): string {
  const name = `per-our-call-ledger-${terms.moment.today}.csv`;
  const all = [...columns, ...LEDGER_COLUMNS.filter((column) => !columns.includes(column))];
  saveFile(name, new Blob([ledgerCsv(rows, all, terms)], { type: 'text/csv;charset=utf-8' }));
  return name;
}
