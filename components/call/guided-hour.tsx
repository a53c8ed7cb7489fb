import { Clock, TriangleAlert } from 'lucide-react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { formatTime, formatWeekdayTime, formatZone } from '../../lib/domain/format-day.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './guided-call.module.css';
import { whenWords } from './sheet-hour.tsx';

/** Their clock, and whether this is an hour to call them: always in view while the phone is in the hand. */
export function GuidedHour({ view }: { readonly view: AccountView }) {
  const { callHours, moment, settings } = view;
  const { zone, isKnown, isFit, isOnlyTheHour, says, until } = callHours;
  // On a day off it is the day that tells why.
  const words = isFit ? formatTime : formatWeekdayTime;
  const time = words(moment.now, zone, settings.locale);
  const where = isKnown
    ? `${time} there (${formatZone(moment.now, zone, settings.locale)})`
    : `${time} here; their clock is not known`;
  const end = until === null ? '' : ` until ${whenWords(until, zone, moment)}`;
  // Of the house's own hours the end says enough: what they may say stays in sight. The sheet has the whole of it.
  const why = !isOnlyTheHour || until === null ? says : null;
  return (
    <p className={classNames(styles.hour, !isFit && styles.unfit)} data-testid="call-hour">
      {isFit ? <Clock size={14} aria-hidden /> : <TriangleAlert size={14} aria-hidden />}
      <span>
        {where}, {isFit ? `a good hour to call${end}` : `not a good hour${why === null ? end : ' to call'}`}
        {why !== null && <span className={styles.why}>{why}.</span>}
      </span>
    </p>
  );
}
