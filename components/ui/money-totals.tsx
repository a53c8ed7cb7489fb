import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './money-totals.module.css';

export type MoneyTotal = {
  amount: string;
  currency: string;
  /** Such as "3 invoices". */
  note?: string | undefined;
};

type MoneyTotalsProps = Omit<ComponentPropsWithRef<'dl'>, 'children'> & {
  /** What is totalled, for assistive technology. */
  label?: string | undefined;
  totals: readonly MoneyTotal[];
  size?: 'md' | 'lg' | undefined;
  /** `data-testid` of each line. */
  itemTestId?: string | undefined;
};

/** Totals one line per currency, figures under each other; they are never added across. */
export function MoneyTotals({
  label,
  totals,
  size = 'md',
  itemTestId,
  className,
  ...rest
}: MoneyTotalsProps) {
  return (
    <dl {...rest} aria-label={label} className={classNames(styles.totals, styles[size], className)}>
      {totals.map((total) => (
        <div key={total.currency} className={styles.line} data-testid={itemTestId}>
          <dt className={styles.currency}>{total.currency}</dt>{' '}
          <dd className={styles.amount}>{total.amount}</dd>
          {total.note !== undefined && <dd className={styles.note}>{total.note}</dd>}
        </div>
      ))}
    </dl>
  );
}
