import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement, ReactNode } from 'react';
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

type MenuProps = {
  /** A Button or an IconButton. */
  trigger: ReactElement;
  items: readonly MenuEntry[];
  /** Names the menu when the trigger's own words do not. */
  label?: string | undefined;
  align?: 'start' | 'center' | 'end' | undefined;
  disabled?: boolean | undefined;
};

/** Choices that act at once, behind a button. */
export function Menu({ trigger, items, label, align = 'start', disabled = false }: MenuProps) {
  return (
    <Base.Root disabled={disabled} modal={false}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner className={styles.positioner} align={align} sideOffset={4} collisionPadding={8}>
          <Base.Popup className={styles.popup} {...(label === undefined ? {} : { 'aria-label': label })}>
            {items.map(renderEntry)}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function renderEntry(entry: MenuEntry) {
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
