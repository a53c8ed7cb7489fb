import { type ComponentPropsWithRef, type ReactNode, useId } from 'react';
import styles from './checkbox.module.css';
import { classNames } from './class-names.ts';

type CheckboxProps = Omit<ComponentPropsWithRef<'input'>, 'type' | 'size' | 'ref'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** Some, not all, of what it stands for. */
  indeterminate?: boolean | undefined;
};

/** A native checkbox with its own label; the whole line can be pressed. */
export function Checkbox({ label, hint, indeterminate = false, className, ...rest }: CheckboxProps) {
  const hintId = useId();
  const hasHint = hint !== undefined && hint !== null;
  return (
    <div className={classNames(styles.checkbox, className)}>
      <label className={styles.line}>
        <input
          aria-describedby={hasHint ? hintId : undefined}
          {...rest}
          type="checkbox"
          className={styles.box}
          ref={(box) => {
            // HTML has no attribute for it.
            if (box) box.indeterminate = indeterminate;
          }}
        />
        <span>{label}</span>
      </label>
      {hasHint && (
        <div id={hintId} className={styles.hint}>
          {hint}
        </div>
      )}
    </div>
  );
}
