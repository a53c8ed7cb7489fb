import { useId } from 'react';
import type { ImportPreview } from '../../lib/app/import-preview.ts';
import { joinWords } from '../../lib/shared/text.ts';
import type { ImportDesk } from '../hooks/import-desk.ts';
import { Button } from '../ui/button.tsx';
import { counted } from './counted.ts';
import styles from './import-confirm.module.css';
import { ImportProgress } from './import-progress.tsx';

interface ImportConfirmProps {
  readonly desk: ImportDesk;
  readonly preview: ImportPreview;
  readonly locale: string;
}

/** The one button that saves, with what it will save or why it cannot. */
export function ImportConfirm({ desk, preview, locale }: ImportConfirmProps) {
  const reasonId = useId();
  const { busy } = desk;
  if (busy?.kind === 'writing') {
    return (
      <div className={styles.bar}>
        <div className={styles.wide}>
          <ImportProgress
            at={busy.at}
            beginning="Saving"
            locale={locale}
            stopping={busy.stopping}
            onStop={desk.stop}
          />
        </div>
      </div>
    );
  }
  const why = busy ? 'The files are still being read.' : whyNotReady(preview);
  return (
    <div className={styles.bar}>
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
        {why ?? `${whatIsSaved(preview, locale)} will be saved in this browser.`}
      </p>
    </div>
  );
}

function whyNotReady({ canConfirm, whyNot }: ImportPreview): string | null {
  if (canConfirm) return null;
  return whyNot ?? 'There is still something to put right in these files.';
}

function whatIsSaved({ counts }: ImportPreview, locale: string): string {
  const items = counts.invoices + counts.credits;
  return joinWords([
    counted(counts.accounts, 'customer', locale),
    ...(items > 0 ? [counted(items, 'open item', locale)] : []),
  ]);
}
