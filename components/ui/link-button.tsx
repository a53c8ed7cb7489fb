import type { ComponentPropsWithRef, ReactNode } from 'react';
import styles from './button.module.css';
import { classNames } from './class-names.ts';

type LinkButtonProps = ComponentPropsWithRef<'a'> & {
  href: string;
  variant?: 'primary' | 'secondary' | 'quiet' | 'link' | undefined;
  size?: 'md' | 'sm' | undefined;
  icon?: ReactNode;
};

/** A link, plain or in the clothes of a button: it goes somewhere, it does nothing. */
export function LinkButton({
  variant = 'link',
  size = 'md',
  icon,
  className,
  children,
  target,
  rel,
  ...rest
}: LinkButtonProps) {
  return (
    <a
      {...rest}
      target={target}
      // The page opened must not learn where it was opened from.
      rel={rel ?? (target === '_blank' ? 'noreferrer' : undefined)}
      className={classNames(styles.button, variant !== 'link' && styles[size], styles[variant], className)}
    >
      {icon !== undefined && icon !== null && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.label}>{children}</span>
    </a>
  );
}
