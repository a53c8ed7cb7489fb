import type { LetterStatement, StatementRow } from '../../lib/correspondence/letter-statement.ts';
import styles from './letter-table.module.css';

/** The invoices of a letter; its head stands on every page again, and no line is torn. */
export function LetterTable({ statement }: { readonly statement: LetterStatement }) {
  const { words, rows, hasOrders, totals } = statement;
  const before = hasOrders ? 5 : 4;
  return (
    <table className={styles.table} data-letter="statement">
      <caption className={styles.caption}>{words.statement}</caption>
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
        <tbody key={row.itemId} className={styles.item}>
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
      <tbody className={styles.totals}>
        {totals.map(({ label, open }) => (
          <tr key={label}>
            <th scope="row" colSpan={before}>
              {label}
            </th>
            <td className={styles.figure}>{open}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

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
