import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './panel-shell.module.css';

type PanelShellProps = {
  /** None: the body begins at the top. */
  header?: ReactNode;
  children: ReactNode;
  footer?: ReactNode;
  /** Names the main part for assistive technology. */
  label?: string | undefined;
  /** Off for a tall header that may scroll away. */
  stickyHeader?: boolean | undefined;
};

/**
 * The side panel and the popup: head, body, foot. The page itself scrolls, so the keyboard scrolls it at once
 * and no box needs a tab stop of its own.
 */
export function PanelShell({ header, children, footer, label, stickyHeader = true }: PanelShellProps) {
  return (
    <div className={styles.shell}>
      {header != null && (
        <header className={classNames(styles.header, stickyHeader && styles.sticky)}>{header}</header>
      )}
      <main className={styles.body} aria-label={label}>
        {children}
      </main>
      {footer !== undefined && <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}
