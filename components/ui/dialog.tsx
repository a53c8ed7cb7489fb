import { Dialog as Base } from '@base-ui/react/dialog';
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { IconButton } from './icon-button.tsx';

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  children?: ReactNode;
  /** Buttons; the primary one last. */
  footer?: ReactNode;
  size?: 'sm' | 'md' | 'lg' | undefined;
  'data-testid'?: string | undefined;
};

/** A question or a form that must be answered first. Escape, the cross and the backdrop all mean "close". */
export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  children,
  footer,
  size = 'md',
  'data-testid': testId,
}: DialogProps) {
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        <Base.Popup className={classNames(styles.popup, styles[size])} data-testid={testId}>
          <Base.Title className={styles.title}>{title}</Base.Title>
          <div className={styles.body}>
            {description !== undefined && (
              <Base.Description className={styles.description}>{description}</Base.Description>
            )}
            {children}
          </div>
          {footer !== undefined && <div className={styles.footer}>{footer}</div>}
          {/* Last in order, so that the first field or answer has the focus; shown at the top. */}
          <div className={styles.corner}>
            <Base.Close render={<IconButton label="Close" icon={<X />} tooltip={false} />} />
          </div>
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
