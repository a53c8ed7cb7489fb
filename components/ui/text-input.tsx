import { Field } from '@base-ui/react/field';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import styles from './text-input.module.css';

type TextInputProps = ComponentPropsWithRef<'input'> & {
  /** Right-aligned with tabular figures, for amounts. */
  numeric?: boolean | undefined;
};

/** One line of text. Inside a Field it takes the field's name, hint and error. */
export function TextInput({
  numeric = false,
  id,
  name,
  disabled,
  value,
  defaultValue,
  className,
  ...rest
}: TextInputProps) {
  const classes = classNames(control.control, numeric && styles.numeric, className);
  return (
    <Field.Control
      id={id}
      name={name}
      disabled={disabled}
      value={value}
      defaultValue={defaultValue}
      render={<input type="text" inputMode={numeric ? 'decimal' : undefined} {...rest} className={classes} />}
    />
  );
}
