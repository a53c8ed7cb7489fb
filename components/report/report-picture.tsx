import { ChartBarBig, Table } from 'lucide-react';
import { useId, useState } from 'react';
import type { ReportTable } from '../../lib/reports/report-table.ts';
import { Button } from '../ui/button.tsx';
import { canBeDrawn } from './chart/chart-rows.ts';
import { ReportChart } from './chart/report-chart.tsx';
import styles from './report-picture.module.css';
import { ReportTableView } from './report-table-view.tsx';

/** A table, or the chart of it: then the table still stands behind it for whoever reads by ear. */
export function ReportPicture({ table }: { readonly table: ReportTable }) {
  const [asTable, setAsTable] = useState(false);
  const captionId = useId();
  const isDrawn = canBeDrawn(table);
  return (
    <figure className={styles.picture} aria-labelledby={captionId}>
      <figcaption className={styles.head}>
        <span id={captionId} className={styles.caption}>
          {table.caption}
        </span>
        {isDrawn && (
          <Button
            size="sm"
            variant="quiet"
            icon={asTable ? <ChartBarBig /> : <Table />}
            aria-describedby={captionId}
            onClick={() => setAsTable(!asTable)}
          >
            {asTable ? 'Show as chart' : 'Show as table'}
          </Button>
        )}
      </figcaption>
      {isDrawn && !asTable && <ReportChart table={table} />}
      <div className={isDrawn && !asTable ? styles.unseen : undefined}>
        <ReportTableView table={table} />
      </div>
    </figure>
  );
}
