import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import styles from './radio-choice.module.css';

type RadioOption<V extends string> = {
  value: V;
  label: ReactNode;
  /** What follows from it. */
  hint?: ReactNode;
  'data-testid'?: string | undefined;
};

type RadioChoiceProps<V extends string> = {
  legend: ReactNode;
  options: readonly RadioOption<V>[];
  value: V;
  onChange: (value: V) => void;
  disabled?: boolean | undefined;
  /** Short words one below the other, without frames: where there is little room. */
  dense?: boolean | undefined;
};

/** One of a few ways, each with what follows from it; native radio buttons, so that arrow keys move between them. */
export function RadioChoice<V extends string>(props: RadioChoiceProps<V>) {
  const { legend, options, value, onChange, disabled = false, dense = false } = props;
  const id = useId();
  return (
    <fieldset className={classNames(styles.choice, dense && styles.dense)} disabled={disabled}>
      <legend className={styles.legend}>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className={styles.option}>
          <input
            type="radio"
            className={styles.dot}
            name={id}
            checked={option.value === value}
            aria-labelledby={`${id}-${option.value}`}
            aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
            data-testid={option['data-testid']}
            onChange={() => onChange(option.value)}
          />
          <span id={`${id}-${option.value}`} className={styles.label}>
            {option.label}
          </span>
          {option.hint !== undefined && (
            <span id={`${id}-${option.value}-hint`} className={styles.hint}>
              {option.hint}
            </span>
          )}
        </label>
      ))}
    </fieldset>
  );
}
