import { Progress as Base } from '@base-ui/react/progress';
import styles from './progress.module.css';

type ProgressProps = {
  label: string;
  /** 0 to 1; null while the end is unknown. */
  value: number | null;
  /** In words: "120 of 480 rows". */
  text?: string | undefined;
  'data-testid'?: string | undefined;
};

/** How far a long piece of work has come. */
export function Progress({ label, value, text, 'data-testid': testId }: ProgressProps) {
  const words = text ?? (value === null ? 'Working' : `${Math.round(value * 100)} %`);
  return (
    <Base.Root
      className={styles.progress}
      value={value === null ? null : value * 100}
      getAriaValueText={() => words}
      data-testid={testId}
    >
      <Base.Label className={styles.label}>{label}</Base.Label>
      <span className={styles.text} aria-hidden="true">
        {words}
      </span>
      <Base.Track className={styles.track}>
        <Base.Indicator className={styles.indicator} />
      </Base.Track>
    </Base.Root>
  );
}
