import { Printer, RefreshCw } from 'lucide-react';
import { type ReactNode, useMemo, useRef } from 'react';
import { dayIn } from '../../lib/domain/day.ts';
import { formatDay, formatTime } from '../../lib/domain/format-day.ts';
import type { ReportPart } from '../../lib/reports/report-part.ts';
import { countWords } from '../../lib/reports/report-table.ts';
import { reportParts, type WorkReport } from '../../lib/reports/work-report.ts';
import { Button } from '../ui/button.tsx';
import { Row } from '../ui/row.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { PrintedReport } from './printed-report.tsx';
import styles from './report-body.module.css';
import { ReportFigure } from './report-figure.tsx';
import { usePrinting } from './use-printing.ts';

interface Props {
  readonly report: WorkReport;
  /** Newer figures are being worked out. */
  readonly busy: boolean;
  readonly picker: ReactNode;
  readonly onRefresh: () => void;
}

/** The report as it stands: what holds now, then what is counted over the chosen time. */
export function ReportBody({ report, busy, picker, onRefresh }: Props) {
  const parts = useMemo(() => reportParts(report), [report]);
  const body = useRef<HTMLDivElement>(null);
  const printing = usePrinting(body);
  const { range, locale, today } = report;
  const over = `${formatDay(range.from, locale)} to ${formatDay(range.until, locale)}`;
  const figures = (of: ReportPart['over'], when: string) =>
    parts
      .filter((part) => part.over === of)
      .map((part) => <ReportFigure key={part.id} part={part} when={when} />);
  return (
    <div ref={body} className={styles.body} aria-busy={busy}>
      <Row justify="between">
        <p className={styles.when} role="status">
          {busy ? 'Working out newer figures …' : workedOut(report)}
        </p>
        <Row>
          <Button size="sm" icon={<RefreshCw />} busy={busy} onClick={onRefresh}>
            Work out again
          </Button>
          <Button size="sm" icon={<Printer />} onClick={() => window.print()}>
            Print
          </Button>
        </Row>
      </Row>
      <Section title="As it stands now">
        <Stack gap={4}>{figures('now', today)}</Stack>
      </Section>
      <Section title="Over time" text={`Counted from ${over}.`} actions={picker}>
        <Stack gap={4}>{figures('range', `${range.from}-${range.until}`)}</Stack>
      </Section>
      {printing && (
        <PrintedReport
          firm={report.firm}
          lines={[`${workedOut(report)} Contacts are counted from ${over}.`]}
          parts={parts}
        />
      )}
    </div>
  );
}

/** "Worked out on 22 November 2026 at 14:05 from 1,240 customers." */
function workedOut({ now, zone, locale, customers }: WorkReport): string {
  const on = formatDay(dayIn(zone, now), locale);
  const from = `${countWords(customers, locale)} ${customers === 1 ? 'customer' : 'customers'}`;
  return `Worked out on ${on} at ${formatTime(now, zone, locale)} from ${from}.`;
}
