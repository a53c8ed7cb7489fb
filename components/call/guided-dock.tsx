import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { CallForm } from '../../lib/domain/call-form.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { TextArea } from '../ui/text-area.tsx';
import styles from './guided-call.module.css';

interface Props {
  readonly form: CallForm;
  readonly onChange: (part: Partial<CallForm>) => void;
  /** `null`: this is the first step. */
  readonly onPrevious: (() => void) | null;
  /** `null`: the call is over. */
  readonly onNext: (() => void) | null;
  readonly onWriteDown: () => void;
  /** What was understood from the note. */
  readonly suggestions: ReactNode;
}

/** The heading of the step: where "Escape" leads from the note. */
export const STEP_HEADING = 'call-step-heading';

/** The note and the way through the call stay at the bottom of the panel, whatever the step says. */
export function GuidedDock({ form, onChange, onPrevious, onNext, onWriteDown, suggestions }: Props) {
  const withKeys = (event: KeyboardEvent) => {
    // Out of the note, so that the arrow keys lead through the call again.
    if (event.key === 'Escape') return document.getElementById(STEP_HEADING)?.focus();
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    (onNext ?? onWriteDown)();
  };
  return (
    <div className={styles.dock}>
      <Field label="Note">
        <TextArea
          data-testid="call-note"
          rows={1}
          autoGrow
          maxLength={LONGEST}
          placeholder="What they say, in a few words"
          aria-keyshortcuts="Control+Enter"
          value={form.note}
          onChange={(event) => onChange({ note: event.target.value })}
          onKeyDown={withKeys}
        />
      </Field>
      {suggestions}
      <div className={styles.ways}>
        <Button
          icon={<ArrowLeft />}
          disabled={onPrevious === null}
          aria-keyshortcuts="ArrowLeft"
          title="Arrow key to the left"
          data-testid="call-previous"
          onClick={() => onPrevious?.()}
        >
          Back
        </Button>
        {onNext && (
          <Button
            variant="primary"
            icon={<ArrowRight />}
            aria-keyshortcuts="ArrowRight"
            title="Arrow key to the right"
            data-testid="call-next"
            onClick={onNext}
          >
            Next
          </Button>
        )}
        <Button variant={onNext ? 'secondary' : 'primary'} data-testid="write-it-down" onClick={onWriteDown}>
          Write it down
        </Button>
      </div>
    </div>
  );
}

const LONGEST = 20_000;
