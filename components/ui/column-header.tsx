import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './column-header.module.css';

type ColumnHeaderProps = {
  className: string;
  sort?: 'ascending' | 'descending' | 'none' | undefined;
  onSort?: (() => void) | undefined;
  children: ReactNode;
};

const ARROWS = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown };

/** A column's heading; a button when the column can be sorted. */
export function ColumnHeader({ className, sort, onSort, children }: ColumnHeaderProps) {
  if (!onSort) {
    return (
      <th scope="col" className={className}>
        {children}
      </th>
    );
  }
  const Arrow = ARROWS[sort ?? 'none'];
  return (
    <th scope="col" className={className} aria-sort={sort ?? 'none'}>
      <button type="button" className={styles.sort} onClick={onSort}>
        {children}
        <Arrow className={styles.arrow} aria-hidden="true" />
      </button>
    </th>
  );
}
