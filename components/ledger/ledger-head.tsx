import { ArrowDown, ArrowUp } from 'lucide-react';
import { COLUMN_WORDS, type LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import type { LedgerSort } from '../../lib/reports/ledger-sort.ts';
import { classNames } from '../ui/class-names.ts';
import { isAtEnd } from './column-layout.ts';
import styles from './ledger-grid.module.css';
import { TickBox } from './tick-box.tsx';

interface Props {
  readonly columns: readonly LedgerColumn[];
  readonly template: string;
  readonly sort: LedgerSort;
  readonly onSort: (column: LedgerColumn) => void;
  /** Of the rows that are shown: none, some or all are selected. */
  readonly selected: 'none' | 'some' | 'all';
  readonly onSelectAll: () => void;
}

/** The heads of the columns; each sorts, and says by what. */
export function LedgerHead({ columns, template, sort, onSort, selected, onSelectAll }: Props) {
  return (
    <thead className={styles.head}>
      <tr aria-rowindex={1} className={styles.headRow} style={{ gridTemplateColumns: template }}>
        <th scope="col" className={styles.tick}>
          <TickBox
            label={selected === 'all' ? 'Select none' : 'Select all that are shown'}
            checked={selected === 'all'}
            indeterminate={selected === 'some'}
            onPress={onSelectAll}
          />
        </th>
        {columns.map((column) => (
          <th
            key={column}
            scope="col"
            aria-sort={sortedBy(column, sort)}
            className={classNames(styles.header, isAtEnd(column) && styles.end)}
          >
            <button
              type="button"
              className={styles.sort}
              title={COLUMN_WORDS[column].hint}
              onClick={() => onSort(column)}
            >
              {COLUMN_WORDS[column].label}
              <Arrow column={column} sort={sort} />
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function sortedBy(column: LedgerColumn, sort: LedgerSort): 'ascending' | 'descending' | 'none' {
  if (sort.column !== column) return 'none';
  return sort.descending ? 'descending' : 'ascending';
}

function Arrow({ column, sort }: { readonly column: LedgerColumn; readonly sort: LedgerSort }) {
  if (sort.column !== column) return null;
  const Icon = sort.descending ? ArrowDown : ArrowUp;
  return <Icon className={styles.arrow} aria-hidden="true" />;
}
