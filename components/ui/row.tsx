import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './row.module.css';

type RowProps = ComponentPropsWithRef<'div'> & {
  /** Step of the spacing scale. */
  gap?: 1 | 2 | 3 | 4 | undefined;
  align?: 'center' | 'start' | 'baseline' | 'end' | undefined;
  justify?: 'start' | 'between' | 'end' | undefined;
  wrap?: boolean | undefined;
};

/** Things beside each other; they wrap before anything scrolls sideways. */
export function Row({
  gap = 2,
  align = 'center',
  justify = 'start',
  wrap = true,
  className,
  ...rest
}: RowProps) {
  return (
    <div
      {...rest}
      className={classNames(
        styles.row,
        styles[`gap${gap}`],
        styles[`align-${align}`],
        styles[`justify-${justify}`],
        wrap && styles.wrap,
        className,
      )}
    />
  );
}
