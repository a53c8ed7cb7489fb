import { Field } from '@base-ui/react/field';
import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import control from './control.module.css';
import styles from './text-area.module.css';
import { useAutoGrow } from './use-auto-grow.ts';

type TextAreaProps = ComponentPropsWithRef<'textarea'> & {
  /** As high as its text, so a whole mail is read without a second scroll bar. */
  autoGrow?: boolean | undefined;
};

/** Several lines of text. Inside a Field it takes the field's name, hint and error. */
export function TextArea({
  autoGrow = false,
  id,
  name,
  disabled,
  value,
  defaultValue,
  ref,
  className,
  ...rest
}: TextAreaProps) {
  const grow = useAutoGrow(autoGrow, value, ref);
  const classes = classNames(control.control, styles.area, autoGrow && styles.grow, className);
  return (
    <Field.Control
      id={id}
      name={name}
      disabled={disabled}
      value={value}
      defaultValue={defaultValue}
      render={<textarea rows={3} {...rest} ref={grow} className={classes} />}
    />
  );
}
