import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import type { LedgerSort } from '../../lib/reports/ledger-sort.ts';
import type { LedgerTerms } from '../../lib/reports/ledger-terms.ts';
import { columnTemplate, leastWidth, NARROW_COLUMNS, NARROW_TEMPLATE } from './column-layout.ts';
import { gridKey } from './grid-key.ts';
import styles from './ledger-grid.module.css';
import { LedgerHead } from './ledger-head.tsx';
import { LedgerLine } from './ledger-line.tsx';
import { rowHeight } from './row-height.ts';
import type { Selection } from './use-selection.ts';

interface Props {
  readonly rows: readonly LedgerRow[];
  readonly columns: readonly LedgerColumn[];
  readonly terms: LedgerTerms;
  readonly sort: LedgerSort;
  readonly selection: Selection;
  readonly isNarrow: boolean;
  readonly onSort: (column: LedgerColumn) => void;
  readonly onOpen: (accountId: string) => void;
}

const HEAD_HEIGHT = 34;

/** Every account in one table; only the rows in sight are drawn, and one of them has the focus. */
export function LedgerGrid(props: Props) {
  const { rows, terms, sort, selection, isNarrow, onOpen } = props;
  const columns = isNarrow ? NARROW_COLUMNS : props.columns;
  const template = isNarrow ? NARROW_TEMPLATE : columnTemplate(columns);
  const box = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const found = rows.findIndex(({ accountId }) => accountId === activeId);
  const active = Math.max(0, found);
  // Where the focus goes once the row it is meant for is drawn.
  const wanted = useRef<string | null>(null);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: (index) => {
      const row = rows[index];
      return row ? rowHeight(row, columns, isNarrow) : 0;
    },
    getItemKey: (index) => rows[index]?.accountId ?? index,
    overscan: 12,
    scrollPaddingStart: HEAD_HEIGHT,
    // The row with the focus stays drawn, however far it is scrolled away: otherwise the focus would be lost.
    rangeExtractor: useCallback(
      (range: Range) => {
        const seen = defaultRangeExtractor(range);
        if (active >= rows.length || seen.includes(active)) return seen;
        return [...seen, active].sort((a, b) => a - b);
      },
      [active, rows.length],
    ),
  });

  // Heights are worked out from the rows: other rows, other heights.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what the heights depend on
  useEffect(() => virtual.measure(), [virtual, rows, columns, isNarrow]);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = rowOf(box.current, wanted.current);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const id = rows[index]?.accountId;
    if (id === undefined) return;
    wanted.current = id;
    setActiveId(id);
    virtual.scrollToIndex(index, { align: 'auto' });
  };
  const press = (event: KeyboardEvent) =>
    gridKey(event, {
      count: rows.length,
      active,
      pageRows: Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / HEAD_HEIGHT) - 2),
      goTo,
      open: (index) => rows[index] && onOpen(rows[index].accountId),
      select: (index, isRange) => rows[index] && selection.select(rows[index].accountId, isRange),
      selectAll: selection.selectAll,
      selectNone: selection.clear,
    });
  const chosen = rows.reduce((sum, { accountId }) => sum + Number(selection.ids.has(accountId)), 0);
  const all = chosen > 0 && chosen === rows.length;

  return (
    <div className={styles.box} ref={box}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: rows that take focus, keys and selection make a grid
        role="grid"
        aria-label="Customers"
        aria-rowcount={rows.length + 1}
        aria-multiselectable="true"
        className={styles.sheet}
        style={{ minWidth: isNarrow ? 0 : leastWidth(columns) }}
        data-testid="ledger-grid"
        onKeyDown={press}
      >
        <LedgerHead
          columns={columns}
          template={template}
          sort={sort}
          onSort={props.onSort}
          selected={all ? 'all' : chosen > 0 ? 'some' : 'none'}
          onSelectAll={all ? selection.clear : selection.selectAll}
        />
        <tbody className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, size }) => {
            const row = rows[index];
            if (!row) return null;
            return (
              <LedgerLine
                key={row.accountId}
                row={row}
                index={index}
                top={start}
                height={size}
                columns={columns}
                template={template}
                terms={terms}
                isNarrow={isNarrow}
                isActive={index === active}
                isSelected={selection.ids.has(row.accountId)}
                onOpen={onOpen}
                onSelect={selection.select}
                onReach={setActiveId}
              />
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function rowOf(box: HTMLElement | null, accountId: string): HTMLElement | null {
  return box?.querySelector<HTMLElement>(`[data-account="${CSS.escape(accountId)}"]`) ?? null;
}
