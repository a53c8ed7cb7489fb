import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';

export type PlainIconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children'> & {
  /** What it does, as a verb: its name for assistive technology. */
  label: string;
  icon: ReactNode;
  size?: 'md' | 'sm' | undefined;
};

/** A square button that shows an icon only, and nothing beside it: for what must stand on the screen at once. */
export function PlainIconButton({
  label,
  icon,
  size = 'md',
  type = 'button',
  className,
  ...rest
}: PlainIconButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-label={label}
      className={classNames(styles.button, styles[size], className)}
    >
      {icon}
    </button>
  );
}
