import { dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import type { Settings } from '../../lib/domain/settings.ts';
import { useNextDue } from '../hooks/use-next-due.ts';

/** When there is something to do again, so that "nobody today" is not the last word. */
export function NextDue({ settings }: { readonly settings: Settings }) {
  const next = useNextDue();
  if (next.state !== 'ready') return null;
  if (next.value === null) {
    return (
      <p>
        Nothing comes up by itself yet. If addresses or phone numbers are missing, import the Customer Contact
        List as well.
      </p>
    );
  }
  return <p>The next contact comes up on {formatDay(dayIn(settings.zone, next.value), settings.locale)}.</p>;
}
