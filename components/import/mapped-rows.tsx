import type { ReactNode } from 'react';
import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { Day } from '../../lib/domain/day.ts';
import { formatAmount } from '../../lib/domain/format-money.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Money } from '../ui/money.tsx';
import styles from './mapped-rows.module.css';
import { mediumDay } from './medium-day.ts';
import type { MappedCell, MappedRow } from './read-mapped-rows.ts';

interface MappedRowsProps {
  readonly rows: readonly MappedRow[];
  readonly holds: ColumnMapping['holds'];
  readonly locale: string;
}

/** The first rows as they would be read; what cannot be read says so in its place. */
export function MappedRows({ rows, holds, locale }: MappedRowsProps) {
  const day = (cell: MappedCell<Day>) => cellOf(cell, 'not a date', (value) => mediumDay(value, locale));
  const columns: Column<MappedRow & { readonly at: number }>[] = [
    { id: 'customer', header: 'Customer', rowHeader: true, cell: ({ customer }) => customer || absent() },
    ...(holds === 'contacts'
      ? [{ id: 'reach', header: 'E-mail or phone', cell: ({ reach }: MappedRow) => reach || absent() }]
      : [
          { id: 'number', header: 'Number', cell: ({ number }: MappedRow) => number || absent() },
          {
            id: 'issued',
            header: 'Date',
            nowrap: true,
            hideNarrow: true,
            cell: ({ issuedOn }: MappedRow) => day(issuedOn),
          },
          ...(holds === 'open-items'
            ? [{ id: 'due', header: 'Due', cell: ({ dueOn }: MappedRow) => day(dueOn) }]
            : []),
          {
            id: 'amount',
            header: holds === 'payments' ? 'Amount' : 'Open',
            align: 'end' as const,
            cell: ({ amount }: MappedRow) =>
              cellOf(amount, 'not an amount', (value) => (
                <Money amount={formatAmount(value, locale)} currency={value.currency} />
              )),
          },
        ]),
  ];
  return (
    <DataTable
      caption="The first rows, read this way"
      captionHidden={false}
      columns={columns}
      rows={rows.map((row, at) => ({ ...row, at }))}
      rowKey={({ at }) => String(at)}
      rowTestId="mapped-row"
    />
  );
}

function cellOf<T>(cell: MappedCell<T>, what: string, shown: (value: T) => ReactNode) {
  switch (cell.kind) {
    case 'read':
      return shown(cell.value);
    case 'empty':
      return absent();
    case 'unreadable':
      return (
        <span className={styles.unreadable}>
          {cell.text} <span className={styles.what}>{what}</span>
        </span>
      );
  }
}

function absent() {
  return <span className={styles.absent}>none</span>;
}
