import type { BackupProgress } from '../../lib/storage/backup/backup-watch.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { Stack } from '../ui/stack.tsx';

interface Props {
  readonly label: string;
  /** `null`: it has only begun. */
  readonly at: BackupProgress | null;
  readonly locale: string;
  readonly onCancel: () => void;
  readonly 'data-testid'?: string;
}

/** How far something long is, and a way to stop it while it can be stopped. */
export function LongProgress({ label, at, locale, onCancel, 'data-testid': testId }: Props) {
  const number = new Intl.NumberFormat(locale);
  const text = at?.of ? `${number.format(at.done)} of ${number.format(at.of)}` : 'A moment';
  return (
    <Stack gap={2}>
      <Progress
        label={at?.step === 'listing' ? 'Making the list of the day' : label}
        value={at?.of ? Math.min(1, at.done / at.of) : null}
        text={text}
        data-testid={testId}
      />
      {/* What is restored stands already; only its list is still made. */}
      {at?.step !== 'listing' && (
        <div>
          <Button size="sm" onClick={onCancel}>
            Cancel
          </Button>
        </div>
      )}
    </Stack>
  );
}
