import { useState } from 'react';
import type { ReportColumn, ReportRow, ReportTable } from '../../lib/reports/report-table.ts';
import { useSurface } from '../hooks/surface.ts';
import { Button } from '../ui/button.tsx';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './report-table-view.module.css';

/** Rows that are shown at first, and more with each press. */
const FIRST = 25;
const MORE = 100;

/** A table of the report; the names of customers open them in the panel. */
export function ReportTableView({ table }: { readonly table: ReportTable }) {
  const { openPanel } = useSurface();
  const [most, setMost] = useState(FIRST);
  const rows = table.rows.slice(0, most);
  const more = table.rows.length - rows.length;
  const shown = table.columns.flatMap((column, index) => (column.fileOnly ? [] : [{ column, index }]));
  const columns = shown.map(({ column, index }, place) =>
    columnOf(column, {
      index,
      isFirst: place === 0,
      onOpen: (accountId) => void openPanel(accountId),
    }),
  );
  return (
    <Stack gap={2}>
      <DataTable caption={table.caption} columns={columns} rows={rows} rowKey={({ key }) => key} />
      {more > 0 && (
        <p>
          <Button size="sm" variant="quiet" onClick={() => setMost(most + MORE)}>
            Show {Math.min(more, MORE)} more of {table.rows.length}
          </Button>
        </p>
      )}
    </Stack>
  );
}

interface Shown {
  readonly index: number;
  readonly isFirst: boolean;
  readonly onOpen: (accountId: string) => void;
}

function columnOf(
  { label, numeric, extra }: ReportColumn,
  { index, isFirst, onOpen }: Shown,
): Column<ReportRow> {
  return {
    id: label,
    header: label,
    numeric,
    hideNarrow: extra,
    rowHeader: isFirst,
    cell: ({ cells, accountId }) => {
      const text = cells[index]?.text ?? '';
      if (!isFirst || accountId === undefined) return text;
      return (
        <button type="button" className={styles.open} onClick={() => onOpen(accountId)}>
          {text}
        </button>
      );
    },
  };
}
