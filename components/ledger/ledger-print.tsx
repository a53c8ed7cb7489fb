import { formatDay, formatTime } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import { COLUMN_WORDS, type LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import type { LedgerTerms } from '../../lib/reports/ledger-terms.ts';
import { ledgerTotals } from '../../lib/reports/ledger-totals.ts';
import { cellLines } from '../../lib/reports/ledger-words.ts';
import { count } from '../../lib/shared/text.ts';
import { PrintedPage } from '../ui/printed-page.tsx';
import { usePrintOnce } from '../ui/use-print-once.ts';
import { isAtEnd } from './column-layout.ts';
import styles from './ledger-print.module.css';

interface Props {
  readonly title: string;
  readonly firm: string;
  /** All that are meant; of too many the first are printed, and the sheet says so. */
  readonly rows: readonly LedgerRow[];
  readonly columns: readonly LedgerColumn[];
  readonly terms: LedgerTerms;
  readonly onDone: () => void;
}

/** A printer is fed no more than somebody could read; a spreadsheet takes all. */
const MOST_PRINTED = 5000;

/** The rows as they are printed: beside the page, unseen, for as long as the printer asks for it. */
export function LedgerPrint({ title, firm, rows, columns, terms, onDone }: Props) {
  usePrintOnce(onDone);
  const { now, today, zone, locale } = terms.moment;
  const number = new Intl.NumberFormat(locale);
  return (
    <PrintedPage className={styles.sheet}>
      <header className={styles.head}>
        {firm !== '' && <p>{firm}</p>}
        <h1>{title}</h1>
        <p>
          {count(rows.length, 'customer').replace(String(rows.length), number.format(rows.length))}, as of{' '}
          {formatDay(today, locale)}, {formatTime(now, zone, locale)}
        </p>
        {rows.length > MOST_PRINTED && (
          <p>
            Here are the first {number.format(MOST_PRINTED)} of them;{' '}
            {number.format(rows.length - MOST_PRINTED)} are left out. Saved for a spreadsheet, all are there.
          </p>
        )}
        {ledgerTotals(rows, terms.homeCurrency).map(({ overdue, open }) => (
          <p key={open.currency}>
            {formatMoney(overdue, locale)} overdue of {formatMoney(open, locale)} open
          </p>
        ))}
      </header>
      <table className={styles.table}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={isAtEnd(column) ? styles.end : undefined}>
                {COLUMN_WORDS[column].label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_PRINTED).map((row) => (
            <tr key={row.accountId}>
              {columns.map((column) => (
                <td key={column} className={isAtEnd(column) ? styles.end : undefined}>
                  {cellLines(column, row, terms).map((line) => (
                    <div key={line}>{line}</div>
                  ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </PrintedPage>
  );
}
