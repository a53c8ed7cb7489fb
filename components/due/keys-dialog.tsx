import { Fragment } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Kbd } from '../ui/kbd.tsx';
import styles from './keys-dialog.module.css';

interface Props {
  readonly onTour: () => void;
  readonly onClose: () => void;
}

const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['↓', 'j'], does: 'Next customer' },
  { keys: ['↑', 'k'], does: 'Customer before' },
  { keys: ['Home', 'End'], does: 'First, last' },
  { keys: ['Enter'], does: 'Open' },
  { keys: ['o'], does: 'Open with the mail or record' },
  { keys: ['d'], does: 'Done' },
  { keys: ['s'], does: 'Snooze: put aside' },
  { keys: ['x'], does: 'Leave out, with a reason' },
  { keys: ['m'], does: 'More' },
  { keys: ['u', 'Ctrl+Z'], does: 'Undo' },
  { keys: ['/'], does: 'Find a customer' },
  { keys: ['?'], does: 'Show the keys' },
];

/** All keys of the list, and the tour once more. */
export function KeysDialog({ onTour, onClose }: Props) {
  return (
    <Dialog
      open
      size="sm"
      title="Keys"
      data-testid="due-keys"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      footer={
        <>
          <Button data-testid="due-tour-again" onClick={onTour}>
            Take the tour
          </Button>
          <Button variant="primary" onClick={onClose}>
            Back to the list
          </Button>
        </>
      }
    >
      <dl className={styles.keys}>
        {KEYS.map(({ keys, does }) => (
          <Fragment key={does}>
            <dt className={styles.key}>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </Fragment>
        ))}
      </dl>
    </Dialog>
  );
}
