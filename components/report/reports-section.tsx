import { ChartColumn } from 'lucide-react';
import { useState } from 'react';
import { useSurface } from '../hooks/surface.ts';
import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import { useToday } from '../hooks/use-today.ts';
import { useWorkReport } from '../hooks/use-work-report.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import { type ChosenRange, periodOf, RangePicker } from './range-picker.tsx';
import { ReportBody } from './report-body.tsx';

/** The figures of the book: what is open and expected, what was kept, what is silent or blocked, how the work went. */
export function ReportsSection() {
  const settings = useFirmSettings();
  if (settings.state === 'loading') return <Skeleton label="Reading your settings" lines={5} />;
  if (settings.state === 'failed') return <Unreadable error={settings.error} />;
  return <Reports zone={settings.value.zone} />;
}

function Reports({ zone }: { readonly zone: string }) {
  const today = useToday(zone);
  const [chosen, setChosen] = useState<ChosenRange>({ name: 'last-4-weeks' });
  const { report, busy, error, refresh } = useWorkReport(periodOf(chosen, today), today);
  if (error) return <Unreadable error={error} />;
  if (!report) return <Skeleton label="Working out the figures" lines={8} />;
  if (report.customers === 0) return <NoCustomers />;
  const picker = <RangePicker chosen={chosen} today={today} onChoose={setChosen} />;
  return <ReportBody report={report} busy={busy} picker={picker} onRefresh={refresh} />;
}

function Unreadable({ error }: { readonly error: Error }) {
  return (
    <ErrorState title="The figures could not be worked out" detail={String(error)}>
      Nothing was changed. Load this page again.
    </ErrorState>
  );
}

function NoCustomers() {
  const { openOptions } = useSurface();
  return (
    <EmptyState
      icon={<ChartColumn />}
      title="No figures yet"
      action={
        <Button variant="primary" onClick={() => openOptions('#import')}>
          Import open invoices
        </Button>
      }
      data-testid="reports-empty"
    >
      Reports show what is open by age, what may be expected when, which promises were kept, who is silent and
      how contacts kept to schedule. They begin with your first import.
    </EmptyState>
  );
}
