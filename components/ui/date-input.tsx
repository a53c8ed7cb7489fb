import type { ComponentPropsWithRef } from 'react';
import { classNames } from './class-names.ts';
import styles from './date-input.module.css';
import { TextInput } from './text-input.tsx';

type DateInputProps = Omit<ComponentPropsWithRef<'input'>, 'type'>;

/** The browser's own date field. Its value is a calendar day, `2025-12-04`, or '' while incomplete. */
export function DateInput({ className, ...rest }: DateInputProps) {
  return <TextInput {...rest} type="date" className={classNames(styles.date, className)} />;
}
