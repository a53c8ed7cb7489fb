import type { ReactNode } from 'react';
import styles from './fact-tiles.module.css';

interface Fact {
  readonly label: string;
  readonly figure: ReactNode;
  /** Small, below the figure. */
  readonly note?: string | undefined;
}

/** A few figures with their names, beside each other as far as they fit. */
export function FactTiles({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, figure, note }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.figure}>{figure}</dd>
          {note !== undefined && <dd className={styles.note}>{note}</dd>}
        </div>
      ))}
    </dl>
  );
}
