import type { ComponentPropsWithRef } from 'react';
import styles from './card.module.css';
import { classNames } from './class-names.ts';

type CardProps = ComponentPropsWithRef<'div'> & {
  tone?: 'plain' | 'accent' | 'late' | 'hold' | undefined;
  /** `none` for a table or list that reaches the edges. */
  padding?: 'md' | 'none' | undefined;
};

/** A surface that holds what belongs together. */
export function Card({ tone = 'plain', padding = 'md', className, ...rest }: CardProps) {
  return (
    <div
      {...rest}
      className={classNames(
        styles.card,
        styles[tone],
        padding === 'md' ? styles.padded : styles.clipped,
        className,
      )}
    />
  );
}
