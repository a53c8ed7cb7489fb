import { Field } from '@base-ui/react/field';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import styles from './select.module.css';

export type SelectOption = { value: string; label: string; disabled?: boolean | undefined };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type SelectProps = Omit<ComponentPropsWithRef<'select'>, 'children'> & {
  options: readonly (SelectOption | SelectGroup)[];
  /** Shown while nothing is chosen; its value is ''. */
  placeholder?: string | undefined;
};

/** The browser's own drop-down: type-ahead, arrow keys and phones all work as everybody knows them. */
export function Select({
  options,
  placeholder,
  id,
  name,
  disabled,
  value,
  defaultValue,
  className,
  ...rest
}: SelectProps) {
  return (
    <Field.Control
      id={id}
      name={name}
      disabled={disabled}
      value={value}
      defaultValue={defaultValue}
      render={
        <select {...rest} className={classNames(control.control, styles.select, className)}>
          {placeholder !== undefined && <option value="">{placeholder}</option>}
          {options.map((entry) =>
            'options' in entry ? (
              <optgroup key={entry.label} label={entry.label}>
                {entry.options.map(renderOption)}
              </optgroup>
            ) : (
              renderOption(entry)
            ),
          )}
        </select>
      }
    />
  );
}

function renderOption(option: SelectOption) {
  return (
    <option key={option.value} value={option.value} disabled={option.disabled}>
      {option.label}
    </option>
  );
}
