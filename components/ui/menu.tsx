import { Menu as Base } from '@base-ui/react/menu';
import type { ReactElement } from 'react';
import styles from './menu.module.css';
import { type MenuEntry, menuEntries } from './menu-entries.tsx';

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
            {menuEntries(items)}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
