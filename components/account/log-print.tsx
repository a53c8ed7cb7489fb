import { useMemo } from 'react';
import type { LogEntry } from '../../lib/dunning/log-entries.ts';
import type { LogBook } from '../../lib/reports/log-book.ts';
import type { DetailLine } from '../../lib/reports/log-details.ts';
import { logDocument, type PrintedEntry } from '../../lib/reports/log-document.ts';
import { PrintedDocument } from '../ui/printed-document.tsx';
import { usePrintOnce } from '../ui/use-print-once.ts';
import styles from './log-print.module.css';

interface Props {
  readonly book: LogBook;
  readonly entries: readonly LogEntry[];
  readonly chosen: string;
  readonly firm: string;
  readonly onDone: () => void;
}

/** The log as it is printed: put beside the page, unseen, for as long as the printer asks for it. */
export function LogPrint({ book, entries, chosen, firm, onDone }: Props) {
  const printed = useMemo(() => logDocument(book, { firm, entries, chosen }), [book, firm, entries, chosen]);
  usePrintOnce(onDone);
  return (
    <PrintedDocument firm={printed.firm} title={printed.account} lines={[printed.holds, printed.printed]}>
      {printed.entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </PrintedDocument>
  );
}

function Entry({ entry }: { readonly entry: PrintedEntry }) {
  return (
    <section className={styles.entry}>
      <h2>{entry.title}</h2>
      <p className={styles.when}>{entry.when}</p>
      <Lines lines={entry.details} />
      {entry.before.map((one) => (
        <div key={one.title} className={styles.before}>
          <p>
            {one.noted}: {one.title}
          </p>
          <Lines lines={one.details} />
        </div>
      ))}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly DetailLine[] }) {
  return (
    <dl>
      {lines.map((one) => (
        <div key={one.label} className={styles.line}>
          <dt>{one.label}</dt>
          <dd>{one.lines.join('\n')}</dd>
        </div>
      ))}
    </dl>
  );
}
