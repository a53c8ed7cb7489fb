import { Clock, TriangleAlert } from 'lucide-react';
import type { AccountView } from '../../lib/app/account-view.ts';
import { dayIn } from '../../lib/domain/day.ts';
import { formatShortDay, formatTime, formatWeekdayTime, formatZone } from '../../lib/domain/format-day.ts';
import styles from './call-sheet.module.css';

/** Their clock, and whether it is an hour to call: the answer the suggestion has. */
export function SheetHour({ view }: { readonly view: AccountView }) {
  const { isFit } = view.callHours;
  return (
    <p className={isFit ? styles.hour : styles.unfit} data-testid="sheet-hour">
      {isFit ? <Clock size={16} aria-hidden /> : <TriangleAlert size={16} aria-hidden />}
      <span>{hourWords(view)}</span>
    </p>
  );
}

/** "It is 11:00 there (GMT-5). A good hour to call until 17:00."; of an unfit hour with the day, which may be why. */
export function hourWords({ callHours, moment }: AccountView): string {
  const { zone, isKnown, isFit, until, says } = callHours;
  const theirs = isFit
    ? formatTime(moment.now, zone, moment.locale)
    : formatWeekdayTime(moment.now, zone, moment.locale);
  const now = isKnown
    ? `It is ${theirs} there (${formatZone(moment.now, zone, moment.locale)}).`
    : `It is ${theirs} here; their clock is not known, so ask whether it is a good moment.`;
  const end = until === null ? '' : whenWords(until, zone, moment);
  if (isFit) return `${now} A good hour to call${end === '' ? '' : ` until ${end}`}.`;
  return `${now} Not a good hour to call${end === '' ? '' : ` before ${end}`}${says === null ? '' : `. ${says}`}.`;
}

/** Their clock; of another day with the day. */
export function whenWords(at: number, zone: string, { now, locale }: AccountView['moment']): string {
  const time = formatTime(at, zone, locale);
  const on = dayIn(zone, at);
  return on === dayIn(zone, now) ? time : `${formatShortDay(on, locale)}, ${time}`;
}
