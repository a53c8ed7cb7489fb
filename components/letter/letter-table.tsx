import { memo } from 'react';
import type { LetterStatement, StatementRow } from '../../lib/correspondence/letter-statement.ts';
import styles from './letter-table.module.css';

interface Props {
  readonly statement: LetterStatement;
  /** Those of one page; left out: all, with the totals. */
  readonly rows?: readonly StatementRow[];
  readonly hasTotals?: boolean;
}

/** The invoices of a letter, or those of one of its pages, each time under the head of the table. */
export const LetterTable = memo(function LetterTable({
  statement,
  rows = statement.rows,
  hasTotals = true,
}: Props) {
  const { words, hasOrders, totals } = statement;
  const before = hasOrders ? 5 : 4;
  return (
    <table className={styles.table} data-letter="statement">
      {rows[0] === statement.rows[0] && <caption className={styles.caption}>{words.statement}</caption>}
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.date}</th>
          <th scope="col">{words.due}</th>
          {hasOrders && <th scope="col">{words.order}</th>}
          <th scope="col" className={styles.figure}>
            {words.amount}
          </th>
          <th scope="col" className={styles.figure}>
            {words.open}
          </th>
        </tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.itemId} className={styles.item} data-block>
          <Cells row={row} hasOrders={hasOrders} />
          {row.remark !== '' && (
            <tr>
              <td colSpan={before + 1} className={styles.remark} dir="auto">
                {row.remark}
              </td>
            </tr>
          )}
        </tbody>
      ))}
      {hasTotals && (
        <tbody className={styles.totals} data-block>
          {totals.map(({ label, open }) => (
            <tr key={label}>
              <th scope="row" colSpan={before}>
                {label}
              </th>
              <td className={styles.figure}>{open}</td>
            </tr>
          ))}
        </tbody>
      )}
    </table>
  );
});

function Cells({ row, hasOrders }: { readonly row: StatementRow; readonly hasOrders: boolean }) {
  return (
    <tr>
      <td className={styles.number} dir="auto">
        {row.number}
      </td>
      <td>{row.date}</td>
      <td>{row.due}</td>
      {hasOrders && (
        <td className={styles.number} dir="auto">
          {row.order}
        </td>
      )}
      <td className={styles.figure}>{row.amount}</td>
      <td className={styles.figure}>{row.open}</td>
    </tr>
  );
}
