import type { ImportProgress as Progressing } from '../../lib/importers/import-progress.ts';
import { Button } from '../ui/button.tsx';
import { Progress } from '../ui/progress.tsx';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import styles from './import-progress.module.css';
import { type ProgressWords, progressWords } from './progress-words.ts';

interface ImportProgressProps {
  /** `null` until the work has said how far it is. */
  readonly at: Progressing | null;
  /** What is said until then. */
  readonly beginning: string;
  readonly locale: string;
  readonly work?: 'import' | 'undo' | undefined;
  readonly stopping: boolean;
  /** Absent: this cannot be stopped. */
  readonly onStop?: (() => void) | undefined;
}

/** How far the work is, in words and as a bar, with a way to stop it. */
export function ImportProgress({ at, beginning, locale, work, stopping, onStop }: ImportProgressProps) {
  const words: ProgressWords = at
    ? progressWords(at, locale, work)
    : { label: beginning, text: 'A moment', value: null };
  const label = stopping && at?.step !== 'listing' ? 'Stopping' : words.label;
  // The rows are in the book: not to wait only means that the list is finished later.
  const isListing = at?.step === 'listing';
  return (
    <div className={styles.progress}>
      <div className={styles.bar}>
        <Progress label={label} value={words.value} text={words.text} data-testid="import-progress" />
      </div>
      {onStop && (
        <Button
          size="sm"
          busy={stopping}
          onClick={onStop}
          data-testid={isListing ? 'import-go-on' : 'import-stop'}
        >
          {isListing ? 'Go on without it' : 'Stop'}
        </Button>
      )}
      {/* Steps are read aloud, not every figure. */}
      <VisuallyHidden role="status">{label}</VisuallyHidden>
    </div>
  );
}
