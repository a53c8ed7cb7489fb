import { Copy, Trash2 } from 'lucide-react';
import { dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { SiteReport } from '../../lib/messaging/site-report.ts';
import { useSurface } from '../hooks/surface.ts';
import { useSiteReports } from '../hooks/use-site-reports.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Row } from '../ui/row.tsx';
import { Section } from '../ui/section.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';
import prose from './prose.module.css';
import { reportSentence, reportText } from './site-report-words.ts';
import styles from './site-reports.module.css';

/** Sites whose pages have changed, each with a report that the user may send by hand. Nothing is sent from here. */
export function SiteReports() {
  const { reports, remove } = useSiteReports();
  const { show } = useToast();
  if (reports.length === 0) return null;
  const copy = async (report: SiteReport) => {
    await navigator.clipboard.writeText(reportText(report));
    show({ title: 'Copied', text: 'Paste it into a mail or an issue if you want us to repair it.' });
  };
  return (
    <Section level={3} title="Sites that have changed">
      <Stack gap={3}>
        <p className={prose.prose}>
          A report says how the page is built. It holds no names, no addresses and no text. It stays in this
          browser; it is only sent if you copy it and send it yourself.
        </p>
        {reports.map((report) => (
          <Report
            key={report.site}
            report={report}
            onCopy={() => void copy(report)}
            onRemove={() => void remove(report.site)}
          />
        ))}
      </Stack>
    </Section>
  );
}

interface ReportProps {
  readonly report: SiteReport;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}

function Report({ report, onCopy, onRemove }: ReportProps) {
  const { zone, locale } = useSurface().program.defaults;
  const day = formatDay(dayIn(zone, report.at), locale);
  return (
    <Callout
      tone="warn"
      data-testid="site-report"
      title={reportSentence(report, day)}
      actions={
        <Row gap={1}>
          <Button size="sm" icon={<Copy />} data-testid="site-report-copy" onClick={onCopy}>
            Copy
          </Button>
          <Button
            variant="danger-quiet"
            size="sm"
            icon={<Trash2 />}
            data-testid="site-report-remove"
            onClick={onRemove}
          >
            Delete
          </Button>
        </Row>
      }
    >
      <Disclosure summary="Look at the report" data-testid="site-report-look">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by keyboard. */}
        <pre className={styles.report} tabIndex={0} data-testid="site-report-text">
          {reportText(report)}
        </pre>
      </Disclosure>
    </Callout>
  );
}
