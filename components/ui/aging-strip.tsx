import styles from './aging-bar.module.css';
import type { AgingTone } from './aging-bar.tsx';
import { classNames } from './class-names.ts';

type AgingStripProps = {
  /** The picture in words: "85 % of 4,090.00 EUR overdue". */
  label: string;
  /** Parts of the whole, from what is not due yet to what is longest overdue. */
  shares: readonly number[];
};

const TONES: readonly AgingTone[] = ['current', 'late-1', 'late-2', 'late-3', 'late-4'];

/** The aging bar as small as a table's cell takes it. */
export function AgingStrip({ label, shares }: AgingStripProps) {
  return (
    <span role="img" aria-label={label} title={label} className={styles.strip}>
      {shares.map((share, index) =>
        share > 0 ? (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a bucket is its place in the row
            key={index}
            className={classNames(styles.segment, styles[TONES[index] ?? 'late-4'])}
            style={{ flexGrow: share }}
          />
        ) : null,
      )}
    </span>
  );
}
