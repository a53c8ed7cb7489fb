import { useId } from 'react';
import type { ImportPreview } from '../../lib/app/preview-import.ts';
import { joinWords } from '../../lib/shared/text.ts';
import type { ImportDesk } from '../hooks/use-import.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { counted } from './counted.ts';
import styles from './import-confirm.module.css';
import { whyNotReady } from './why-not-ready.ts';

interface ImportConfirmProps {
  readonly desk: ImportDesk;
  readonly preview: ImportPreview;
  readonly locale: string;
}

/** The one button that saves, with what it will save or why it cannot. */
export function ImportConfirm({ desk, preview, locale }: ImportConfirmProps) {
  const reasonId = useId();
  const { accounts, openItems } = preview.candidates;
  const why = desk.busy === 'reading' ? 'The files are still being read.' : whyNotReady(preview);
  const what = joinWords([
    counted(accounts.length, 'customer', locale),
    ...(openItems.length > 0 ? [counted(openItems.length, 'open item', locale)] : []),
  ]);
  return (
    <div className={styles.bar}>
      {desk.busy === 'writing' ? (
        <Progress label={`Saving ${what}`} value={null} text="A moment" data-testid="import-progress" />
      ) : (
        <>
          <Button
            variant="primary"
            disabled={why !== null}
            aria-describedby={reasonId}
            data-testid="import-confirm"
            onClick={desk.confirm}
          >
            Import
          </Button>
          <p id={reasonId} className={styles.reason} data-testid="import-reason">
            {why ?? `${what} will be saved in this browser.`}
          </p>
        </>
      )}
    </div>
  );
}
