import type { StepsTrial } from '../../lib/app/steps-trial.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { count } from '../../lib/shared/text.ts';
import { useFirmSettings } from '../hooks/use-firm-settings.ts';
import type { TrialOutcome } from '../hooks/use-steps-trial.ts';
import { type Column, DataTable } from '../ui/data-table.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Stack } from '../ui/stack.tsx';
import { StackedBars } from '../ui/stacked-bars.tsx';
import styles from './trial.module.css';
import { TrialDiary } from './trial-diary.tsx';
import { type TrialFigure, trialFigures } from './trial-figures.ts';

const PARTS = ['Calls', 'Mails', 'Letters'];

/** The figures side by side, the weeks as a picture, and the diary behind them. */
export function TrialResult({ outcome }: { readonly outcome: TrialOutcome }) {
  const settings = useFirmSettings();
  const locale = settings.state === 'ready' ? settings.value.locale : 'en-GB';
  const { asSaved, asEdited, tried, customers } = outcome;
  if (tried === 0) {
    return <EmptyState title="Nothing is open">Import open invoices first, and try again.</EmptyState>;
  }
  const most = Math.max(busiestWeek(asSaved), asEdited ? busiestWeek(asEdited) : 0);
  return (
    <Stack gap={4} data-testid="simulate-result">
      <p className={styles.note}>
        {tried < customers
          ? `Tried on ${count(tried, 'customer')} of ${customers} with something open.`
          : `Tried on ${tried === 1 ? 'the one customer' : `all ${tried} customers`} with something open.`}
      </p>
      <DataTable
        caption="What these steps would do"
        columns={columns(asEdited !== null)}
        rows={trialFigures(asSaved, asEdited)}
        rowKey={({ label }) => label}
      />
      <div className={styles.pictures}>
        <Weeks
          label={asEdited ? 'Contacts per week, as saved' : 'Contacts per week'}
          trial={asSaved}
          most={most}
          locale={locale}
        />
        {asEdited && (
          <Weeks label="Contacts per week, as edited" trial={asEdited} most={most} locale={locale} />
        )}
      </div>
      <TrialDiary
        key={asEdited ? 'edited' : 'saved'}
        title={asEdited ? 'The diary, as edited' : 'The diary'}
        diary={(asEdited ?? asSaved).diary}
        locale={locale}
      />
    </Stack>
  );
}

interface WeeksProps {
  readonly label: string;
  readonly trial: StepsTrial;
  readonly most: number;
  readonly locale: string;
}

function Weeks({ label, trial, most, locale }: WeeksProps) {
  return (
    <StackedBars
      label={label}
      parts={PARTS}
      most={most}
      bars={trial.weeks.map(({ from, call, email, letter }) => ({
        label: formatShortDay(from, locale),
        values: [call, email, letter],
      }))}
    />
  );
}

function busiestWeek({ weeks }: StepsTrial): number {
  return Math.max(0, ...weeks.map(({ call, email, letter }) => call + email + letter));
}

function columns(isCompared: boolean): Column<TrialFigure>[] {
  const saved: Column<TrialFigure> = {
    id: 'saved',
    header: isCompared ? 'As saved' : 'In four months',
    align: 'end',
    cell: (row) => row.asSaved,
  };
  const edited: Column<TrialFigure> = {
    id: 'edited',
    header: 'As edited',
    align: 'end',
    cell: (row) => (row.asEdited === row.asSaved ? row.asEdited : <strong>{row.asEdited}</strong>),
  };
  const label: Column<TrialFigure> = {
    id: 'label',
    header: 'What',
    rowHeader: true,
    cell: (row) => row.label,
  };
  return isCompared ? [label, saved, edited] : [label, saved];
}
