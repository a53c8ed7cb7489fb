import styles from './aging-bar.module.css';
import { classNames } from './class-names.ts';

export type AgingTone = 'current' | 'late-1' | 'late-2' | 'late-3' | 'late-4';

export type AgingSegment = {
  /** The bucket: "1-30 days". */
  label: string;
  /** Part of the whole, 0 to 1. */
  share: number;
  tone: AgingTone;
  /** Formatted with its currency. */
  amount?: string | undefined;
};

type AgingBarProps = {
  /** What is aged: "Open EUR by age". */
  label: string;
  segments: readonly AgingSegment[];
  /** Without it the figures are still read aloud. */
  legend?: boolean | undefined;
};

/** Shares of the open balance by age as one thin bar; later is darker and more densely hatched. */
export function AgingBar({ label, segments, legend = true }: AgingBarProps) {
  const shown = segments.filter((segment) => segment.share > 0);
  return (
    <figure className={styles.aging} aria-label={label}>
      <div className={styles.bar} aria-hidden="true">
        {shown.map((segment) => (
          <span
            key={segment.label}
            className={classNames(styles.segment, styles[segment.tone])}
            style={{ flexGrow: segment.share }}
          />
        ))}
      </div>
      <table className={legend ? styles.legend : styles.unseen}>
        <caption className={styles.unseen}>{label}</caption>
        <tbody>
          {shown.map((segment) => (
            <tr key={segment.label}>
              <th scope="row" className={styles.bucket}>
                <span className={classNames(styles.swatch, styles[segment.tone])} aria-hidden="true" />
                {segment.label}
              </th>
              <td className={styles.figure}>{segment.amount}</td>
              <td className={styles.figure}>{percent(segment.share)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

/** A part that is there never reads as nothing: 0.001 is "<1 %". */
function percent(share: number): string {
  const rounded = Math.round(share * 100);
  return rounded === 0 ? '<1 %' : `${rounded} %`;
}
