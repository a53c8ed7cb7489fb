import { classNames } from './class-names.ts';
import styles from './stacked-bars.module.css';

export type StackedBar = {
  /** What it stands for: "Mon 23 Nov". */
  label: string;
  /** One number for each part, in the order of `parts`. */
  values: readonly number[];
};

type StackedBarsProps = {
  /** What is counted: "Contacts per week". */
  label: string;
  /** At most three: "Calls", "Mails", "Letters". */
  parts: readonly string[];
  bars: readonly StackedBar[];
  /** The number the full height stands for, so that two pictures can be compared. */
  most: number;
};

/** Counts over time as small bars beside each other; the figures are read aloud as a table. */
export function StackedBars({ label, parts, bars, most }: StackedBarsProps) {
  // A few bars stay narrow, and the axis ends where they do; it is never too short for its two days.
  const width = Math.max(160, bars.length * 30);
  const height = (value: number) => ({ height: `${(value / Math.max(1, most)) * 96}px` });
  return (
    <figure className={styles.figure} aria-label={label}>
      <figcaption className={styles.label}>{label}</figcaption>
      <div className={styles.bars} style={{ maxWidth: width }} aria-hidden="true">
        {bars.map((bar) => (
          <div key={bar.label} className={styles.bar} title={spoken(bar, parts)}>
            {bar.values.map((value, index) => (
              <span
                key={parts[index]}
                className={classNames(styles.part, styles[`part${index}`])}
                style={height(value)}
              />
            ))}
          </div>
        ))}
      </div>
      <div className={styles.axis} style={{ maxWidth: width }} aria-hidden="true">
        <span>{bars[0]?.label}</span>
        <span>{bars.length > 1 ? bars.at(-1)?.label : ''}</span>
      </div>
      <ul className={styles.legend} aria-hidden="true">
        {parts.map((part, index) => (
          <li key={part}>
            <span className={classNames(styles.swatch, styles[`swatch${index}`])} />
            {part}
          </li>
        ))}
        <li>full height: {most}</li>
      </ul>
      <table className={styles.unseen}>
        <caption>{label}</caption>
        <thead>
          <tr>
            <td />
            {parts.map((part) => (
              <th key={part} scope="col">
                {part}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map((bar) => (
            <tr key={bar.label}>
              <th scope="row">{bar.label}</th>
              {bar.values.map((value, index) => (
                <td key={parts[index]}>{value}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </figure>
  );
}

function spoken({ label, values }: StackedBar, parts: readonly string[]): string {
  return `${label}: ${values.map((value, index) => `${value} ${parts[index]?.toLowerCase() ?? ''}`).join(', ')}`;
}
