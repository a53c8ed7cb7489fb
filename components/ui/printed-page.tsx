import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { classNames } from './class-names.ts';
import styles from './printed-page.module.css';

interface Props {
  readonly className: string | undefined;
  readonly children: ReactNode;
}

/** Stands beside the page, unseen on the screen and to a screen reader; while it is there, the printer gets it alone. */
export function PrintedPage({ className, children }: Props) {
  return createPortal(
    <article className={classNames(styles.page, className)} data-print aria-hidden="true">
      {children}
    </article>,
    document.body,
  );
}
