import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './kbd.module.css';

/** A key to press. */
export function Kbd({ className, ...rest }: ComponentPropsWithRef<'kbd'>) {
  return <kbd {...rest} className={classNames(styles.key, className)} />;
}
