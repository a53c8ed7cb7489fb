import type { ReportGuide, SystemGuide } from '../../lib/importers/formats/system-guides.ts';
import { useRememberedChoice } from '../hooks/use-remembered-choice.ts';
import { Field } from '../ui/field.tsx';
import { Select } from '../ui/select.tsx';
import { Stack } from '../ui/stack.tsx';
import styles from './export-guide.module.css';
import { OTHER_SYSTEM } from './other-system.ts';

interface ExportGuideProps {
  readonly guides: readonly SystemGuide[];
}

/** Which lists to export from the program the invoices are in, and where its menu for that is. */
export function ExportGuide({ guides }: ExportGuideProps) {
  const [system, setSystem] = useRememberedChoice('import-system');
  const all = [...guides, OTHER_SYSTEM];
  const chosen = all.find((guide) => guide.system === system) ?? null;
  return (
    <Stack gap={3}>
      <Field label="Which program are your invoices in?">
        <Select
          className={styles.select}
          options={all.map(({ system: value, label }) => ({ value, label }))}
          placeholder="Choose it to see where its export is"
          value={chosen?.system ?? ''}
          data-testid="import-system"
          onChange={(event) => setSystem(event.target.value)}
        />
      </Field>
      <div aria-live="polite">{chosen && <Reports guide={chosen} />}</div>
    </Stack>
  );
}

const LISTS: readonly {
  readonly holds: ReportGuide['holds'];
  readonly title: string;
  readonly why: string;
}[] = [
  { holds: 'open-items', title: 'Open invoices', why: 'Who owes what, and since when.' },
  { holds: 'contacts', title: 'Customers', why: 'Whom to write to and whom to call.' },
  {
    holds: 'payments',
    title: 'Payments',
    why: 'Only if invoices are paid in part, or payments are not yet set against any.',
  },
];

function Reports({ guide }: { readonly guide: SystemGuide }) {
  const isOther = guide === OTHER_SYSTEM;
  const lists = LISTS.flatMap((list) => {
    const reports = guide.reports.filter(({ holds }) => holds === list.holds);
    return reports.length > 0 ? [{ ...list, reports }] : [];
  });
  return (
    <Stack gap={2} data-testid="import-reports">
      <ol className={styles.lists}>
        {lists.map(({ holds, title, why, reports }) => (
          <li key={holds} className={styles.list}>
            <p className={styles.title}>{title}</p>
            <p className={styles.why}>{why}</p>
            <ul className={styles.reports}>
              {reports.map((report, at) => (
                <li key={report.label}>
                  <OneReport report={report} system={guide.label} isFirst={at === 0} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className={styles.why}>
        {isOther
          ? 'Save each as CSV or Excel. You are asked once what the columns mean; the next list of the same kind is read by itself.'
          : `Export each as CSV or Excel, with today’s date, and leave the files as they are.${lists.length === 1 ? ' A list of customers can be any list with their names and e-mail addresses.' : ''}`}
      </p>
    </Stack>
  );
}

interface OneReportProps {
  readonly report: ReportGuide;
  readonly system: string;
  /** The one to take; the others do as well. */
  readonly isFirst: boolean;
}

function OneReport({ report, system, isFirst }: OneReportProps) {
  const name = shortName(report.label, system);
  return (
    <>
      <p className={isFirst ? styles.report : styles.otherReport}>{isFirst ? name : `or ${name}`}</p>
      {report.where.map((where) => (
        <p key={where} className={styles.where}>
          {where.replaceAll(' > ', ' › ')}
        </p>
      ))}
    </>
  );
}

/** "QuickBooks Online A/R Aging Detail" is "A/R Aging Detail" below "QuickBooks Online". */
function shortName(label: string, system: string): string {
  const bare = label.startsWith(`${system} `) ? label.slice(system.length + 1) : label;
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
