import { Check } from 'lucide-react';
import type { DueList } from '../../lib/app/due-list.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatShortDay } from '../../lib/domain/format-day.ts';
import { count } from '../../lib/shared/text.ts';
import { useNextDue } from '../hooks/use-next-due.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { NextDue } from './next-due.tsx';

/** Nothing is to be done now: what was done, what comes next, and when. */
export function NothingDue({ list }: { readonly list: DueList }) {
  const { handled, moved, limit, today, tomorrow, next, moment } = list;
  const [first] = [...today, ...tomorrow, ...next];
  const title = handled > 0 || moved ? 'Done for now' : 'Nothing is due now';
  return (
    <EmptyState icon={<Check />} title={title} data-testid="due-nothing">
      {handled > 0 && (
        <p>
          {count(handled, 'customer')} handled today{moved && limit !== null ? `, ${limit} are planned` : ''}.
        </p>
      )}
      {first ? <NextDue next={first} moment={moment} /> : <LaterThanAWeek moment={moment} />}
    </EmptyState>
  );
}

/** Nothing in the days the list shows: the day on which the next one comes up. */
function LaterThanAWeek({ moment: { zone, locale } }: Pick<DueList, 'moment'>) {
  const nextDue = useNextDue();
  if (nextDue.state !== 'ready') return null;
  return nextDue.value === null ? (
    <p>Nothing is planned. New contacts come with new invoices, or with what you note.</p>
  ) : (
    <p>
      Nothing comes up in the next days. The next contact is on{' '}
      {formatShortDay(dayIn(zone, nextDue.value), locale)}.
    </p>
  );
}
