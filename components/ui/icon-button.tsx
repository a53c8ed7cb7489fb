import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './icon-button.module.css';
import { Tooltip } from './tooltip.tsx';

type IconButtonProps = Omit<ComponentPropsWithRef<'button'>, 'aria-label' | 'children'> & {
  /** What it does, as a verb: its name for assistive technology and its tooltip. */
  label: string;
  icon: ReactNode;
  size?: 'md' | 'sm' | undefined;
  tooltip?: boolean | undefined;
};

/** A square button that shows an icon only. */
export function IconButton({
  label,
  icon,
  size = 'md',
  tooltip = true,
  type = 'button',
  className,
  ...rest
}: IconButtonProps) {
  const button = (
    <button
      {...rest}
      type={type}
      aria-label={label}
      className={classNames(styles.button, styles[size], className)}
    >
      {icon}
    </button>
  );
  return tooltip ? <Tooltip text={label}>{button}</Tooltip> : button;
}
