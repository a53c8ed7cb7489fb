import { useId } from 'react';
import type { LevelStart } from '../../lib/domain/dunning-procedure.ts';
import { Select } from '../ui/select.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './step-fields.module.css';

interface Props {
  readonly from: LevelStart;
  readonly error?: string | undefined;
  readonly onChange: (from: LevelStart) => void;
}

/** Before the due date is a direction of its own here: nobody has to type a minus. */
type Direction = 'before' | LevelStart['after'];

const DIRECTIONS: readonly { readonly value: Direction; readonly label: string }[] = [
  { value: 'before', label: 'days before the due date' },
  { value: 'due-date', label: 'days after the due date' },
  { value: 'last-contact', label: 'days after the last contact' },
  { value: 'end-of-month', label: 'days after its month has ended' },
];

/** From when a step is due: so many days, and counted from what. */
export function StartField({ from, error, onChange }: Props) {
  const labelId = useId();
  const errorId = useId();
  const direction: Direction = from.after === 'due-date' && from.days < 0 ? 'before' : from.after;
  const days = Math.abs(from.days);
  return (
    <div className={styles.startBox}>
      <span id={labelId} className={styles.label}>
        Due from
      </span>
      <div className={styles.start}>
        <TextInput
          type="number"
          inputMode="numeric"
          min={0}
          aria-labelledby={labelId}
          aria-describedby={errorId}
          aria-invalid={error === undefined ? undefined : true}
          data-testid="step-days"
          value={Number.isNaN(days) ? '' : days}
          onChange={(event) => onChange(startOf(direction, event.target.valueAsNumber))}
        />
        <Select
          aria-label="Counted from"
          data-testid="step-from"
          value={direction}
          options={DIRECTIONS}
          onChange={(event) => onChange(startOf(event.target.value as Direction, days))}
        />
      </div>
      {error !== undefined && (
        <p id={errorId} className={styles.error}>
          {error}
        </p>
      )}
    </div>
  );
}

function startOf(direction: Direction, days: number): LevelStart {
  if (direction !== 'before') return { after: direction, days: Math.abs(days) };
  // "0 days before" is on the day itself: one before is the nearest that keeps the direction.
  return { after: 'due-date', days: days === 0 ? -1 : -Math.abs(days) };
}
