import { CalendarCheck, ChartColumn, Settings, Table2 } from 'lucide-react';
import { lazy, type ReactNode, Suspense } from 'react';
import { useSurface } from '../hooks/surface.ts';
import { usePagePart } from '../hooks/use-page-part.ts';
import { Button } from '../ui/button.tsx';
import { PageShell } from '../ui/page-shell.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

// Each part is loaded by who looks at it: the table needs no charts, the charts no plan of the day.
const TodaySection = lazy(async () => ({
  default: (await import('../ledger-today/today-section.tsx')).TodaySection,
}));
const AccountsSection = lazy(async () => ({
  default: (await import('../ledger/accounts-section.tsx')).AccountsSection,
}));
const ReportsSection = lazy(async () => ({
  default: (await import('../report/reports-section.tsx')).ReportsSection,
}));

interface SectionEntry {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
}

const SECTIONS: readonly SectionEntry[] = [
  { id: 'today', label: 'Today', icon: <CalendarCheck /> },
  { id: 'accounts', label: 'Customers', icon: <Table2 /> },
  { id: 'reports', label: 'Reports', icon: <ChartColumn /> },
];
const PART_IDS = SECTIONS.map(({ id }) => id);

/** Once a day: today's plan, every customer in one table, the reports. The address after "#" says which part is shown. */
export function LedgerPage() {
  const { openOptions } = useSurface();
  const { current, opened } = usePagePart(PART_IDS, 'today');
  const parts: Readonly<Record<string, ReactNode>> = {
    today: <TodaySection />,
    accounts: <AccountsSection />,
    reports: <ReportsSection />,
  };
  return (
    <PageShell
      title="Per Our Call"
      nav={SECTIONS.map((section) => ({ ...section, href: `#${section.id}` }))}
      current={current}
      wide={current === 'accounts'}
      aside={
        <Button size="sm" variant="quiet" icon={<Settings />} onClick={() => void openOptions()}>
          Settings
        </Button>
      }
    >
      {/* A part that was opened stays, hidden: filters, place and selection are still there on the way back. */}
      {SECTIONS.filter(({ id }) => opened.includes(id)).map(({ id, label }) => (
        <div key={id} hidden={id !== current}>
          <Suspense fallback={<Skeleton label={`Opening ${label.toLowerCase()}`} lines={10} />}>
            {parts[id]}
          </Suspense>
        </div>
      ))}
    </PageShell>
  );
}
