import { Clock, TriangleAlert } from 'lucide-react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { formatTime, formatZone } from '../../lib/domain/format-day.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './guided-call.module.css';

/** Their clock, and whether this is an hour to call them: always in view while the phone is in the hand. */
export function GuidedHour({ view }: { readonly view: AccountView }) {
  const { callHours, moment, settings } = view;
  const { zone, isKnown, isFit, says, until } = callHours;
  const time = formatTime(moment.now, zone, settings.locale);
  const where = isKnown
    ? `${time} there (${formatZone(moment.now, zone, settings.locale)})`
    : `${time} here; their clock is not known`;
  const fit = `a good hour to call${until === null ? '' : ` until ${formatTime(until, zone, settings.locale)}`}`;
  return (
    <p className={classNames(styles.hour, !isFit && styles.unfit)} data-testid="call-hour">
      {isFit ? <Clock size={14} aria-hidden /> : <TriangleAlert size={14} aria-hidden />}
      <span>
        {where}, {isFit ? fit : 'not a good hour to call'}
        {!isFit && says !== null && <span className={styles.why}> {says}.</span>}
      </span>
    </p>
  );
}
