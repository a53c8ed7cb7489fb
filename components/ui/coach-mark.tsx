import { Popover } from '@base-ui/react/popover';
import type { ReactNode } from 'react';
import styles from './coach-mark.module.css';

type CoachMarkProps = {
  /** What it points at. */
  anchor: Element;
  title: string;
  children: ReactNode;
  /** Buttons; the way on last. */
  footer: ReactNode;
  /** Escape, or a press beside it. */
  onLeave: () => void;
  'data-testid'?: string | undefined;
};

/** Words beside a part of the page that say what it is for. The page can be used all the while. */
export function CoachMark({
  anchor,
  title,
  children,
  footer,
  onLeave,
  'data-testid': testId,
}: CoachMarkProps) {
  return (
    <Popover.Root
      open
      modal={false}
      onOpenChange={(open) => {
        if (!open) onLeave();
      }}
    >
      <Popover.Portal>
        <Popover.Positioner
          className={styles.positioner}
          anchor={anchor}
          sideOffset={8}
          arrowPadding={16}
          collisionPadding={12}
        >
          <Popover.Popup className={styles.popup} data-testid={testId}>
            <Popover.Arrow className={styles.arrow} />
            <Popover.Title className={styles.title}>{title}</Popover.Title>
            <Popover.Description className={styles.text}>{children}</Popover.Description>
            <div className={styles.footer}>{footer}</div>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}
