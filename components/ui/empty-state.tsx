import type { ComponentPropsWithRef, ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './empty-state.module.css';

type EmptyStateProps = Omit<ComponentPropsWithRef<'div'>, 'title'> & {
  icon?: ReactNode;
  title: ReactNode;
  action?: ReactNode;
};

/** Nothing here yet: the title says so, the text says what to do about it. */
export function EmptyState({ icon, title, action, className, children, ...rest }: EmptyStateProps) {
  return (
    <div {...rest} className={classNames(styles.empty, className)}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <p className={styles.title}>{title}</p>
      {children !== undefined && children !== null && <div className={styles.text}>{children}</div>}
      {action !== undefined && <div className={styles.action}>{action}</div>}
    </div>
  );
}
