import { type Day, dayIn, type Instant } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import type { Moment } from './facts.ts';

/** Something that was found in the account before a contact, and what to do about it (P2). */
export interface Finding {
  /** Stable name, for tests and styling. */
  readonly code: FindingCode;
  /** What is the case, as a sentence. */
  readonly text: string;
  /** What to do about it. */
  readonly next: string;
  /** What the sentence turns on, such as an address or an amount: whoever names it has said the same. */
  readonly about: string;
}

/** The weightiest first: what would make a call embarrassing, then what may be the cause, then what is to be asked on the way. */
export const FINDING_CODES = [
  'dispute-late',
  'figures-old',
  'dispute-open',
  'already-paid',
  'not-received',
  'missing-order-number',
  'no-order-number',
  'waiting-approval',
  'bounced',
  'wrong-address',
  'broken-promise',
  'promise-moved',
  'changed-habit',
  'wrong-detail',
  'unread-mailbox',
  'silent',
  'nobody-known',
  'no-phone',
  'old-details',
] as const;
export type FindingCode = (typeof FINDING_CODES)[number];

/** "3 November": as the reader writes a day of this year. */
export function onDay(day: Day, { locale, today }: Moment): string {
  return formatDay(day, locale, today);
}

export function atDay(at: Instant, zone: string, moment: Moment): string {
  return onDay(dayIn(zone, at), moment);
}
