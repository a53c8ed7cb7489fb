import { type MouseEvent, memo } from 'react';
import type { LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import type { LedgerTerms } from '../../lib/reports/ledger-terms.ts';
import { classNames } from '../ui/class-names.ts';
import { hasTwoLines, isAtEnd } from './column-layout.ts';
import { LedgerCell } from './ledger-cell.tsx';
import styles from './ledger-grid.module.css';
import { TickBox } from './tick-box.tsx';

interface Props {
  readonly row: LedgerRow;
  /** Its place among those that are shown, from 0. */
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly columns: readonly LedgerColumn[];
  readonly template: string;
  readonly terms: LedgerTerms;
  readonly isNarrow: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onOpen: (accountId: string) => void;
  readonly onSelect: (accountId: string, isRange: boolean) => void;
  readonly onReach: (accountId: string) => void;
}

/** One account. The whole line opens it; with Shift or Control held it is selected instead. */
export const LedgerLine = memo(function LedgerLine(props: Props) {
  const { row, index, columns, template, terms, isNarrow, isActive, isSelected } = props;
  const id = row.accountId;
  const press = (event: MouseEvent) => {
    if (event.target instanceof Element && event.target.closest('label')) return;
    if (event.shiftKey || event.ctrlKey || event.metaKey) props.onSelect(id, event.shiftKey);
    else props.onOpen(id);
  };
  return (
    // The grid around it takes the keys, from whichever row has the focus.
    <tr
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      className={classNames(styles.row, isSelected && styles.selected, hasTwoLines(columns) && styles.two)}
      style={{
        gridTemplateColumns: template,
        transform: `translateY(${props.top}px)`,
        height: props.height,
      }}
      data-testid="ledger-row"
      data-account={id}
      onClick={press}
      onFocus={() => props.onReach(id)}
    >
      <td className={styles.tick}>
        <TickBox
          label={`Select ${row.accountName}`}
          checked={isSelected}
          tabIndex={-1}
          onPress={(isRange) => props.onSelect(id, isRange)}
        />
      </td>
      {columns.map((column) => {
        const Cell = column === 'name' ? 'th' : 'td';
        return (
          <Cell
            key={column}
            scope={column === 'name' ? 'row' : undefined}
            className={classNames(
              styles.cell,
              isAtEnd(column) && styles.end,
              column === 'name' && styles.name,
            )}
            data-column={column}
          >
            <LedgerCell column={column} row={row} terms={terms} />
            {isNarrow && column === 'name' && (
              <span className={styles.below}>
                <LedgerCell column="next" row={row} terms={terms} />
              </span>
            )}
          </Cell>
        );
      })}
    </tr>
  );
});
