import { Field } from '../ui/field.tsx';
import { TextInput } from '../ui/text-input.tsx';
import styles from './number-field.module.css';

interface Props {
  readonly label: string;
  readonly hint?: string;
  /** What is not a number is NaN: it stands empty, and the check says so. */
  readonly value: number;
  readonly error?: string | undefined;
  readonly testId?: string;
  readonly onChange: (value: number) => void;
}

/** A whole number, narrow as it is. */
export function NumberField({ label, hint, value, error, testId, onChange }: Props) {
  return (
    <Field label={label} hint={hint} error={error} className={styles.field}>
      <TextInput
        type="number"
        inputMode="numeric"
        className={styles.number}
        data-testid={testId}
        value={Number.isNaN(value) ? '' : value}
        onChange={(event) => onChange(event.target.valueAsNumber)}
      />
    </Field>
  );
}
