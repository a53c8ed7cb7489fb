import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface LeaveDialogProps {
  readonly name: string;
  readonly open: boolean;
  readonly busy: boolean;
  readonly onStay: () => void;
  readonly onDiscard: () => void;
  readonly onSave: () => void;
}

/** Asked before another text is opened while this one has unsaved changes. */
export function LeaveDialog({ name, open, busy, onStay, onDiscard, onSave }: LeaveDialogProps) {
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => !next && onStay()}
      title={`Save your changes to “${name}”?`}
      description="They are not saved yet and would be lost."
      data-testid="template-leave"
      footer={
        <>
          <Button variant="danger-quiet" onClick={onDiscard}>
            Discard changes
          </Button>
          <Button onClick={onStay}>Keep editing</Button>
          <Button variant="primary" busy={busy} onClick={onSave}>
            Save and go on
          </Button>
        </>
      }
    />
  );
}
