import type { ReportPart } from '../../lib/reports/report-part.ts';
import type { ReportTable } from '../../lib/reports/report-table.ts';
import { PrintedDocument } from '../ui/printed-document.tsx';
import styles from './printed-report.module.css';

interface Props {
  readonly firm: string;
  /** What it covers, and when it was worked out. */
  readonly lines: readonly string[];
  readonly parts: readonly ReportPart[];
}

/** Longer lists are for a spreadsheet. */
const MOST_ROWS = 200;

/** The report on paper: every figure with what is counted, as sentences and tables. */
export function PrintedReport({ firm, lines, parts }: Props) {
  return (
    <PrintedDocument firm={firm} title="Report" lines={lines}>
      {parts.map((part) => (
        <section key={part.id} className={styles.part}>
          <h2>{part.title}</h2>
          {part.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {part.tables.map((table) => (
            <PrintedTable key={table.caption} table={table} />
          ))}
          <p className={styles.definition}>What is counted: {part.definition.join(' ')}</p>
        </section>
      ))}
    </PrintedDocument>
  );
}

function PrintedTable({ table: { caption, columns, rows } }: { readonly table: ReportTable }) {
  const shown = columns.flatMap((column, index) => (column.fileOnly ? [] : [{ ...column, index }]));
  const left = rows.length - MOST_ROWS;
  return (
    <>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {shown.map(({ label, numeric }) => (
              <th key={label} scope="col" className={numeric && styles.figure}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map(({ key, cells }) => (
            <tr key={key}>
              {shown.map(({ label, numeric, index }) => (
                <td key={label} className={numeric && styles.figure}>
                  {cells[index]?.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && <p>And {left} more, which the CSV file holds.</p>}
    </>
  );
}
