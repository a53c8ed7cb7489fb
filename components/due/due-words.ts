import { dayIn, type Instant } from '../../lib/domain/day.ts';
import type { DueContact } from '../../lib/domain/due-contact.ts';
import { formatShortDay, formatTime } from '../../lib/domain/format-day.ts';
import { holdSentence } from '../../lib/domain/hold.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import { count } from '../../lib/shared/text.ts';

/** "47 days late · Promised 1,200.00 USD for 14 November; not received": late since the oldest invoice's own due date. */
export function whyWords(due: DueContact): string {
  const { action, reason } = due;
  const says = isPutAside(due) || reason === action ? '' : reason;
  return [lateWords(due), says].filter((words) => words !== '').join(' · ');
}

/** "47 days late"; nothing is said of what is not. */
export function lateWords({ oldestDaysPastDue: days }: DueContact): string {
  return days > 0 ? `${count(days, 'day')} late` : '';
}

/** "Call Mary Adams", and when: "before 19:00", "from 14:00", "on Mon, 23 Nov", on the reader's clock. */
export function todoWords(due: DueContact, moment: Moment): string {
  const when = whenWords(due, moment);
  return when === '' ? due.action : `${due.action} ${when}`;
}

/** Put aside by the user: its day says all there is to say. */
export function isPutAside({ kind, action }: DueContact): boolean {
  return kind === 'not-now' && action === holdSentence('snooze');
}

/** A contact is planned or asked for, so it can be put aside. */
export function canBeSnoozed({ kind, channel }: DueContact): boolean {
  return kind !== 'not-now' || channel !== null;
}

/** It is due, so it can be done. */
export function canBeDone({ kind }: DueContact): boolean {
  return kind !== 'not-now';
}

/** Due today, so that leaving it out this once means something. */
export function canBeSkipped(due: DueContact, { today, zone }: Moment): boolean {
  return !isPutAside(due) && due.dueAt !== null && dayIn(zone, due.dueAt) <= today;
}

/** "13:00" while it is today, else "Mon, 23 Nov". */
export function untilWords(at: Instant, { zone, locale, today }: Moment): string {
  const on = dayIn(zone, at);
  return on === today ? formatTime(at, zone, locale) : formatShortDay(on, locale);
}

/** "Put aside until Mon, 23 Nov". */
export function asideWords(until: Instant, moment: Moment): string {
  return `${holdSentence('snooze')} until ${untilWords(until, moment)}`;
}

/** "13:00" while it is today, else "Mon, 23 Nov, 8:00". */
export function momentWords(at: Instant, moment: Moment): string {
  const until = untilWords(at, moment);
  const time = formatTime(at, moment.zone, moment.locale);
  return until === time ? time : `${until}, ${time}`;
}

/** "before 19:00", "from 14:00", "on Mon, 23 Nov": when, on the reader's clock; empty: whenever. */
export function whenWords(due: DueContact, moment: Moment): string {
  const { zone, locale, today, now } = moment;
  // A question is asked whenever; it has no hours.
  if (due.dueAt === null || due.kind === 'ask') return '';
  if (due.dueAt <= now) {
    const closes = due.until !== null && dayIn(zone, due.until) === today;
    return closes && due.until !== null ? `before ${formatTime(due.until, zone, locale)}` : '';
  }
  const on = dayIn(zone, due.dueAt);
  const link = isPutAside(due) ? 'until' : null;
  if (on === today) return `${link ?? 'from'} ${formatTime(due.dueAt, zone, locale)}`;
  return `${link ?? 'on'} ${formatShortDay(on, locale)}`;
}
