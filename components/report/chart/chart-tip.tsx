import { Swatch } from './chart-legend.tsx';
import type { ChartPart, ChartRow } from './chart-rows.ts';
import styles from './chart-tip.module.css';

interface Props {
  readonly rows: readonly ChartRow[];
  readonly parts: readonly ChartPart[];
  /** Handed in by the chart: the bar under the pointer. */
  readonly active?: boolean;
  readonly label?: string | number;
}

/** What the bar under the pointer is made of; the table says the same. */
export function ChartTip({ rows, parts, active = false, label }: Props) {
  const row = active ? rows.find((one) => one.label === label) : undefined;
  if (!row) return null;
  return (
    <div className={styles.tip}>
      <p className={styles.title}>{row.label}</p>
      {parts.map((part, index) => (
        <p key={part.label} className={styles.line}>
          <Swatch part={part} />
          <span>{part.label}</span>
          <span className={styles.figure}>{row.texts[index]}</span>
        </p>
      ))}
    </div>
  );
}
