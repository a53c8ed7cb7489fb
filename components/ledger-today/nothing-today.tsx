import { CircleCheck, FileUp } from 'lucide-react';
import type { DayPlan } from '../../lib/app/day-plan.ts';
import { NextDue } from '../due/next-due.tsx';
import { useDueList } from '../hooks/use-due-list.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface Props {
  readonly plan: DayPlan;
  readonly onImport: () => void;
}

/** The day is done, or nothing was due; or nobody is on record yet. */
export function NothingToday({ plan: { handled, later, moment }, onImport }: Props) {
  const list = useDueList(1);
  if (list.state !== 'ready') return null;
  if (!list.value.hasAccounts) {
    return (
      <EmptyState
        icon={<FileUp />}
        title="No customers yet"
        action={
          <Button variant="primary" onClick={onImport}>
            Import open invoices
          </Button>
        }
      >
        Bring in the open invoices from your accounting. Whom to contact today, best first, then stands here.
      </EmptyState>
    );
  }
  const next = [...list.value.today, ...list.value.tomorrow, ...list.value.next][0];
  const done = later.length > 0 ? 'Done for now' : 'Today is done';
  return (
    <EmptyState icon={<CircleCheck />} title={handled.length > 0 ? done : 'Nothing to do now'}>
      {next ? (
        <NextDue next={next} moment={moment} />
      ) : (
        'Nothing comes up in the next days either. A payment, a promise or an import changes that.'
      )}
    </EmptyState>
  );
}
