import { Menu as Base } from '@base-ui/react/menu';
import { useEffect, useRef } from 'react';
import styles from './menu.module.css';
import { type MenuEntry, menuEntries } from './menu-entries.tsx';

type MenuAtProps = {
  /** The button that was pressed: the menu stands at it and gives the focus back to it. */
  anchor: HTMLElement | null;
  items: readonly MenuEntry[];
  label: string;
  /** Takes the menu away; what was chosen is done right after, within the same press. */
  onClose: () => void;
};

/** An open menu at a button that knows nothing of menus: one for many buttons, and loaded only once it is needed. */
export function MenuAt({ anchor, items, label, onClose }: MenuAtProps) {
  const popup = useRef<HTMLDivElement>(null);
  const chosen = useRef<(() => void) | null>(null);
  // The first line at once, so that Enter takes it: the menu itself would wait for an arrow.
  useEffect(() => {
    const frame = requestAnimationFrame(() =>
      popup.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(),
    );
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <Base.Root
      open
      modal={false}
      onOpenChange={(open) => {
        if (open) return;
        onClose();
        chosen.current?.();
      }}
    >
      <Base.Portal>
        <Base.Positioner
          className={styles.positioner}
          anchor={anchor}
          align="end"
          sideOffset={4}
          collisionPadding={8}
        >
          <Base.Popup
            ref={popup}
            className={styles.popup}
            aria-label={label}
            finalFocus={() => (anchor?.isConnected ? anchor : false)}
          >
            {menuEntries(items.map((entry) => noted(entry, chosen)))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function noted(entry: MenuEntry, chosen: { current: (() => void) | null }): MenuEntry {
  if (entry.kind === 'separator' || entry.kind === 'heading') return entry;
  return {
    ...entry,
    onSelect: () => {
      chosen.current = entry.onSelect;
    },
  };
}
