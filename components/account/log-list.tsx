import type { AccountView } from '../../lib/app/account-view.ts';
import type { Activity } from '../../lib/domain/activity.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatShortDay, formatTime } from '../../lib/domain/format-day.ts';
import { Disclosure } from '../ui/disclosure.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import styles from './account-lists.module.css';
import { activityNote, activityTitle } from './activity-words.ts';

/** The contact log, newest first; each entry with the time on the clock it happened by. */
export function LogList({ view }: { readonly view: AccountView }) {
  const { activities } = view.facts;
  if (activities.length === 0) {
    return <EmptyState title="No contact on record">Calls and sent mails are listed here.</EmptyState>;
  }
  return (
    <ul className={styles.list}>
      {activities.map((activity) => (
        <li key={activity.id} className={styles.row} data-testid="activity-row">
          <div className={styles.main}>
            <span className={styles.strong}>{activityTitle(activity, view)}</span>
          </div>
          <span className={styles.when}>{whenWords(activity, view.settings.locale)}</span>
          <Details activity={activity} />
        </li>
      ))}
    </ul>
  );
}

function Details({ activity }: { readonly activity: Activity }) {
  if (activity.kind === 'mail') {
    return (
      <Disclosure summary={activity.subject}>
        <p className={styles.note}>{activity.body}</p>
      </Disclosure>
    );
  }
  const note = activityNote(activity);
  return note === '' ? null : <p className={styles.note}>{note}</p>;
}

function whenWords({ at, zone }: Activity, locale: string): string {
  return `${formatShortDay(dayIn(zone, at), locale)}, ${formatTime(at, zone, locale)}`;
}
