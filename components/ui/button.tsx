import type { ComponentPropsWithRef, MouseEvent, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';
import { Spinner } from './spinner.tsx';

type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger-quiet';

type ButtonProps = ComponentPropsWithRef<'button'> & {
  variant?: ButtonVariant | undefined;
  size?: 'md' | 'sm' | undefined;
  icon?: ReactNode;
  /** Work is under way: presses are swallowed, width and focus stay. */
  busy?: boolean | undefined;
  /** As wide as its container. */
  block?: boolean | undefined;
};

/** A button with a verb on it. `primary` appears once per view. */
export function Button({
  variant = 'secondary',
  size = 'md',
  icon,
  busy = false,
  block = false,
  type = 'button',
  className,
  children,
  onClick,
  ...rest
}: ButtonProps) {
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (busy) {
      // Also keeps a submit button from submitting twice.
      event.preventDefault();
      return;
    }
    onClick?.(event);
  }

  // aria-disabled, not disabled: a disabled button would lose the focus to the page's top.
  return (
    <button
      {...rest}
      {...(busy ? { 'aria-busy': true, 'aria-disabled': true } : {})}
      type={type}
      className={classNames(styles.button, styles[variant], styles[size], block && styles.block, className)}
      onClick={press}
    >
      {icon !== undefined && icon !== null && (
        <span className={styles.icon} aria-hidden="true">
          {busy ? <Spinner /> : icon}
        </span>
      )}
      <span className={styles.label}>{children}</span>
      {busy && !icon && <span className={styles.bar} aria-hidden="true" />}
    </button>
  );
}
