import { Menu as Base } from '@base-ui/react/menu';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './menu.module.css';

type MenuAction = {
  kind?: 'action' | undefined;
  id: string;
  label: ReactNode;
  /** Quieter words at the end of the line, such as the day a snooze ends. */
  detail?: ReactNode;
  icon?: ReactNode;
  onSelect: () => void;
  disabled?: boolean | undefined;
  danger?: boolean | undefined;
  'data-testid'?: string | undefined;
};

export type MenuEntry =
  | MenuAction
  | { kind: 'separator'; id: string }
  | { kind: 'heading'; id: string; label: string };

/** The lines of a menu, wherever it opens. */
export function menuEntries(entries: readonly MenuEntry[]): ReactNode[] {
  return entries.map(oneEntry);
}

function oneEntry(entry: MenuEntry) {
  switch (entry.kind) {
    case 'separator':
      return <Base.Separator key={entry.id} className={styles.separator} />;
    case 'heading':
      return (
        <div key={entry.id} className={styles.heading} role="presentation">
          {entry.label}
        </div>
      );
    default:
      return (
        <Base.Item
          key={entry.id}
          className={classNames(styles.item, entry.danger && styles.danger)}
          disabled={entry.disabled ?? false}
          data-testid={entry['data-testid']}
          onClick={entry.onSelect}
        >
          {entry.icon !== undefined && (
            <span className={styles.icon} aria-hidden="true">
              {entry.icon}
            </span>
          )}
          <span className={styles.label}>{entry.label}</span>
          {entry.detail !== undefined && <span className={styles.detail}>{entry.detail}</span>}
        </Base.Item>
      );
  }
}
