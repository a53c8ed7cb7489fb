import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import styles from './select.module.css';
import type { SelectGroup, SelectOption } from './select.tsx';

type PlainSelectProps = Omit<ComponentPropsWithRef<'select'>, 'children' | 'aria-label'> & {
  /** Its name: it stands in no Field. */
  label: string;
  options: readonly (SelectOption | SelectGroup)[];
};

/** The browser's drop-down for a bar of choices, without the label, hint and error of a form. */
export function PlainSelect({ label, options, className, ...rest }: PlainSelectProps) {
  return (
    <select {...rest} aria-label={label} className={classNames(control.control, styles.select, className)}>
      {options.map((entry) =>
        'options' in entry ? (
          <optgroup key={entry.label} label={entry.label}>
            {entry.options.map(option)}
          </optgroup>
        ) : (
          option(entry)
        ),
      )}
    </select>
  );
}

function option({ value, label, disabled }: SelectOption) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
