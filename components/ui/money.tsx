import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './money.module.css';

type MoneyProps = Omit<ComponentPropsWithRef<'span'>, 'children'> & {
  /** Formatted by the caller, such as "1,200.00". */
  amount: string;
  /** ISO 4217 code. */
  currency: string;
  strong?: boolean | undefined;
};

/** One amount, right-aligned with tabular figures: `1,200.00 USD`. */
export function Money({ amount, currency, strong = false, className, ...rest }: MoneyProps) {
  return (
    <span {...rest} className={classNames(styles.money, strong && styles.strong, className)}>
      <span className={styles.amount}>{amount}</span> <span className={styles.currency}>{currency}</span>
    </span>
  );
}
