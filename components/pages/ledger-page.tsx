import { CalendarCheck, ChartColumn, Settings, Table2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useSurface } from '../hooks/surface.ts';
import { usePagePart } from '../hooks/use-page-part.ts';
import { Button } from '../ui/button.tsx';
import { loadedLater } from '../ui/loaded-later.tsx';
import { PageShell } from '../ui/page-shell.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

// Each part is loaded by who looks at it: the table needs no charts, the charts no plan of the day.
const TodaySection = loadedLater(
  async () => (await import('../ledger-today/today-section.tsx')).TodaySection,
);
const AccountsSection = loadedLater(
  async () => (await import('../ledger/accounts-section.tsx')).AccountsSection,
);
const ReportsSection = loadedLater(
  async () => (await import('../report/reports-section.tsx')).ReportsSection,
);

interface SectionEntry {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly Part: (props: { readonly meanwhile: ReactNode }) => ReactNode;
}

const SECTIONS: readonly SectionEntry[] = [
  { id: 'today', label: 'Today', icon: <CalendarCheck />, Part: TodaySection },
  { id: 'accounts', label: 'Customers', icon: <Table2 />, Part: AccountsSection },
  { id: 'reports', label: 'Reports', icon: <ChartColumn />, Part: ReportsSection },
];
const PART_IDS = SECTIONS.map(({ id }) => id);

/** Once a day: today's plan, every customer in one table, the reports. The address after "#" says which part is shown. */
export function LedgerPage() {
  const { openOptions } = useSurface();
  const { current, opened } = usePagePart(PART_IDS, 'today');
  return (
    <PageShell
      title="Per Our Call"
      nav={SECTIONS.map(({ id, label, icon }) => ({ id, label, icon, href: `#${id}` }))}
      current={current}
      wide={current === 'accounts'}
      aside={
        <Button size="sm" variant="quiet" icon={<Settings />} onClick={() => void openOptions()}>
          Settings
        </Button>
      }
    >
      {/* A part that was opened stays, hidden: filters, place and selection are still there on the way back. */}
      {SECTIONS.filter(({ id }) => opened.includes(id)).map(({ id, label, Part }) => (
        <div key={id} hidden={id !== current}>
          <Part meanwhile={<Skeleton label={`Opening ${label.toLowerCase()}`} lines={10} />} />
        </div>
      ))}
    </PageShell>
  );
}
