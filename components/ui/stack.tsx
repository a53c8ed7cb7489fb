import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './stack.module.css';

type StackProps = ComponentPropsWithRef<'div'> & {
  /** Step of the spacing scale. */
  gap?: 1 | 2 | 3 | 4 | 5 | 6 | undefined;
};

/** Things below each other at an even distance. */
export function Stack({ gap = 3, className, ...rest }: StackProps) {
  return <div {...rest} className={classNames(styles.stack, styles[`gap${gap}`], className)} />;
}
