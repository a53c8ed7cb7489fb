import type { ReactNode } from 'react';
import type { SavedView } from '../../lib/domain/saved-view.ts';
import { BUILT_IN_VIEWS, type LedgerView, viewOf } from '../../lib/reports/ledger-views.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './view-strip.module.css';

interface Props {
  readonly current: string;
  readonly own: readonly SavedView[];
  /** How many accounts each built-in view holds; not known while the ledger is read. */
  readonly counts: ReadonlyMap<string, number> | null;
  readonly onChoose: (id: string, view: LedgerView) => void;
  readonly children: ReactNode;
}

/** The views side by side, the user's own behind those that come with the product. */
export function ViewStrip({ current, own, counts, onChoose, children }: Props) {
  const all = [
    ...BUILT_IN_VIEWS.map(({ id, name, view }) => ({ id, name, view })),
    ...own.map((saved) => ({ id: saved.id, name: saved.name, view: viewOf(saved) })),
  ];
  return (
    <div className={styles.strip}>
      <ul aria-label="Views" className={styles.views}>
        {all.map(({ id, name, view }) => (
          <li key={id}>
            <button
              type="button"
              aria-pressed={id === current}
              className={classNames(styles.view, id === current && styles.current)}
              data-testid="ledger-view"
              onClick={() => onChoose(id, view)}
            >
              {name} {counts?.has(id) && <span className={styles.count}>{counts.get(id)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}
