import { Check } from 'lucide-react';
import { classNames } from './class-names.ts';
import styles from './stepper.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

type StepperProps = {
  label: string;
  steps: readonly string[];
  /** Counted from 0; `steps.length` when all are done. */
  current: number;
  className?: string | undefined;
};

/** Where one stands in a short sequence. It shows, it does not navigate. */
export function Stepper({ label, steps, current, className }: StepperProps) {
  return (
    <ol className={classNames(styles.stepper, className)} aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={classNames(
            styles.step,
            index < current && styles.done,
            index === current && styles.current,
          )}
          aria-current={index === current ? 'step' : undefined}
        >
          <span className={styles.mark} aria-hidden="true">
            {index < current ? <Check /> : index + 1}
          </span>
          <span className={styles.name}>
            {step}
            {index < current && <VisuallyHidden> (done)</VisuallyHidden>}
          </span>
        </li>
      ))}
    </ol>
  );
}
