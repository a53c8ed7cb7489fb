import type { DetailLine } from '../../lib/reports/log-details.ts';
import styles from './log.module.css';

/** What an entry holds, line by line. */
export function LogDetailLines({ lines }: { readonly lines: readonly DetailLine[] }) {
  return (
    <dl className={styles.details}>
      {lines.map((one) => (
        <div key={one.label}>
          <dt>{one.label}</dt>
          <dd className={one.asWritten ? styles.written : undefined}>
            {one.lines.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: lines have no other name than their place
              <p key={index}>{text}</p>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
