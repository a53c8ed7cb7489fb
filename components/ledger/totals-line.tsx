import { formatAmount } from '../../lib/domain/format-money.ts';
import type { LedgerTotal } from '../../lib/reports/ledger-totals.ts';
import { count } from '../../lib/shared/text.ts';
import styles from './totals-line.module.css';

interface Props {
  readonly totals: readonly LedgerTotal[];
  readonly shown: number;
  readonly all: number;
  readonly locale: string;
  /** Not all lines are read yet. */
  readonly isReading: boolean;
}

/** What is shown, together: a line for each currency, never a sum across. */
export function TotalsLine({ totals, shown, all, locale, isReading }: Props) {
  const number = new Intl.NumberFormat(locale);
  return (
    <div className={styles.totals} data-testid="ledger-totals">
      <p className={styles.count} role="status">
        {isReading
          ? 'Reading the ledger'
          : shown === all
            ? count(shown, 'customer').replace(String(shown), number.format(shown))
            : `${number.format(shown)} of ${count(all, 'customer').replace(String(all), number.format(all))}`}
      </p>
      {!isReading && totals.length > 0 && (
        <dl className={styles.sums} aria-label="Total of what is shown">
          {totals.map(({ overdue, open, accounts }) => (
            <div key={open.currency} className={styles.sum} title={count(accounts, 'customer')}>
              <dt>{open.currency}</dt>
              <dd>
                <strong>{formatAmount(overdue, locale)}</strong> overdue of {formatAmount(open, locale)} open
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
