import { Field as Base } from '@base-ui/react/field';
import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './field.module.css';

type FieldProps = {
  label: ReactNode;
  hint?: ReactNode;
  /** Says what is wrong and what would be right; its presence marks the control invalid. */
  error?: ReactNode;
  optional?: boolean | undefined;
  /** For a control whose place already says what it is; the label is still read aloud. */
  labelHidden?: boolean | undefined;
  /** One TextInput, TextArea, Select or DateInput. */
  children: ReactNode;
  className?: string | undefined;
};

/** Ties a label, a hint and an error to one control. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  labelHidden = false,
  children,
  className,
}: FieldProps) {
  const hasError = error !== undefined && error !== null && error !== false && error !== '';
  return (
    <Base.Root className={classNames(styles.field, className)} invalid={hasError}>
      <Base.Label className={classNames(styles.label, labelHidden && styles.hidden)}>
        {label}
        {optional && <span className={styles.optional}> (optional)</span>}
      </Base.Label>
      {children}
      {hasError && (
        <Base.Error match className={styles.error}>
          <CircleAlert className={styles.icon} aria-hidden="true" />
          <span>{error}</span>
        </Base.Error>
      )}
      {hint !== undefined && hint !== null && (
        <Base.Description className={styles.hint}>{hint}</Base.Description>
      )}
    </Base.Root>
  );
}
