import type { BackupPreview } from '../../lib/app/read-backup.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { counted } from './counted.ts';

interface Props {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly preview: BackupPreview;
  readonly locale: string;
  readonly onReplace: () => void;
}

/** The second look before what is here goes. */
export function ReplaceDialog({ open, onOpenChange, preview, locale, onReplace }: Props) {
  const { tables } = preview.comparison;
  const here = counted(tables.get('accounts')?.here ?? 0, 'customer', locale);
  const entries = counted(tables.get('activities')?.here ?? 0, 'entry', locale, 'entries');
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Put the backup in the place of what is here?"
      description={`${here} with ${entries} of the log are removed from here, and the backup takes their place. Save a backup of what is here first if you may want it back.`}
      data-testid="replace-dialog"
      footer={
        <>
          <Button onClick={() => onOpenChange(false)}>Keep what is here</Button>
          <Button variant="primary" data-testid="replace-confirm" onClick={onReplace}>
            Replace it
          </Button>
        </>
      }
    />
  );
}
