import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { ColumnHeader } from './column-header.tsx';
import styles from './data-table.module.css';

export type Column<Row> = {
  id: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  align?: 'start' | 'end' | undefined;
  /** Right-aligned, tabular, never broken. */
  numeric?: boolean | undefined;
  /** One line, such as an invoice number; leave it off for names and addresses. */
  nowrap?: boolean | undefined;
  /** This cell names the row. */
  rowHeader?: boolean | undefined;
  /** Left out while the table is narrower than 480 px. */
  hideNarrow?: boolean | undefined;
  sort?: 'ascending' | 'descending' | 'none' | undefined;
  onSort?: (() => void) | undefined;
};

type DataTableProps<Row> = {
  caption: string;
  captionHidden?: boolean | undefined;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown in place of the rows when there are none. */
  empty?: ReactNode;
  rowTestId?: string | undefined;
  /** A convenience for the mouse; the keyboard uses the link or button in the row's first cell. */
  onRowOpen?: ((row: Row) => void) | undefined;
  /** Any CSS length; the rows then scroll inside it, under the header. */
  maxHeight?: string | undefined;
};

/** A plain table: figures right-aligned, header in sight while scrolling. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden = true, columns, rows, maxHeight } = props;
  const box = classNames(styles.box, maxHeight !== undefined && styles.scrolls);
  const table = (
    <table className={styles.table}>
      <caption className={captionHidden ? styles.unseen : styles.caption}>{caption}</caption>
      <thead className={styles.head}>
        <tr>
          {columns.map((column) => (
            <ColumnHeader
              key={column.id}
              className={classNames(styles.header, cellClass(column))}
              sort={column.sort}
              onSort={column.onSort}
            >
              {column.header}
            </ColumnHeader>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.length === 0 ? (
          <tr>
            <td className={styles.empty} colSpan={columns.length}>
              {props.empty ?? 'Nothing to show.'}
            </td>
          </tr>
        ) : (
          rows.map((row) => renderRow(row, props))
        )}
      </tbody>
    </table>
  );
  if (maxHeight === undefined) return <div className={box}>{table}</div>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
    <section className={box} style={{ maxHeight }} aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
}

function renderRow<Row>(row: Row, { columns, rowKey, rowTestId, onRowOpen }: DataTableProps<Row>) {
  return (
    <tr
      key={rowKey(row)}
      className={classNames(styles.row, onRowOpen && styles.opens)}
      data-testid={rowTestId}
      onClick={onRowOpen && ((event) => !startedOnControl(event.target) && onRowOpen(row))}
    >
      {columns.map((column) => {
        const className = classNames(styles.cell, cellClass(column));
        return column.rowHeader ? (
          <th key={column.id} scope="row" className={className}>
            {column.cell(row)}
          </th>
        ) : (
          <td key={column.id} className={className}>
            {column.cell(row)}
          </td>
        );
      })}
    </tr>
  );
}

/** A link or button in the row has its own meaning; the row must not act a second time. */
function startedOnControl(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a, button, input, select, label') !== null;
}

function cellClass<Row>({ align, numeric, nowrap, hideNarrow }: Column<Row>): string {
  const end = align === 'end' || (numeric && align === undefined);
  return classNames(
    end && styles.end,
    numeric && styles.numeric,
    nowrap && styles.nowrap,
    hideNarrow && styles.hideNarrow,
  );
}
