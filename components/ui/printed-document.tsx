import type { ReactNode } from 'react';
import styles from './printed-document.module.css';
import { PrintedPage } from './printed-page.tsx';

interface Props {
  /** Who it is from. */
  readonly firm: string;
  readonly title: string;
  /** What it holds, and when it was printed. */
  readonly lines: readonly string[];
  readonly children: ReactNode;
}

/** A document as the printer gets it: head, then its parts, the pages numbered. */
export function PrintedDocument({ firm, title, lines, children }: Props) {
  return (
    <PrintedPage className={styles.sheet}>
      <header className={styles.head}>
        <p>{firm}</p>
        <h1>{title}</h1>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </header>
      {children}
    </PrintedPage>
  );
}
