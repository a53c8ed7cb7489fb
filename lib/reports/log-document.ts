import { dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import type { LogEntry } from '../dunning/log-entries.ts';
import { count } from '../shared/text.ts';
import { activityTitle } from './activity-words.ts';
import { disputeWords, planWords, promiseWords } from './agreement-words.ts';
import type { LogBook } from './log-book.ts';
import { type DetailLine, entryDetails, versionDetails } from './log-details.ts';
import { entryTimeWithZone } from './log-when.ts';

/** One entry as it is printed: whole. */
export interface PrintedEntry {
  readonly id: string;
  readonly title: string;
  /** "Wednesday 18 November 2026, 14:05 CET", on the clock it happened by. */
  readonly when: string;
  readonly details: readonly DetailLine[];
  /** What stood there before it was corrected, newest first. */
  readonly before: readonly PrintedVersion[];
}

interface PrintedVersion {
  readonly noted: string;
  readonly title: string;
  readonly details: readonly DetailLine[];
}

/** The log of one account as a document. */
export interface LogDocument {
  readonly firm: string;
  readonly account: string;
  readonly printed: string;
  /** What the page holds: "All 12 entries", or what was chosen. */
  readonly holds: string;
  readonly entries: readonly PrintedEntry[];
}

interface Asked {
  readonly firm: string;
  readonly entries: readonly LogEntry[];
  /** In words: "Calls, Mary Adams"; empty: nothing was left out. */
  readonly chosen: string;
}

/**
 * The log as it is printed, oldest first, as a file is read. Only what is the account's own: the log of customers it pays
 * for is theirs, and is printed from there.
 */
export function logDocument(book: LogBook, { firm, entries, chosen }: Asked): LogDocument {
  const { moment, records } = book;
  const own = entries.filter((entry) => book.accountName(entry) === null).toReversed();
  const left = entries.length - own.length;
  const all = count(own.length, 'entry', 'entries');
  const theirs =
    left > 0 ? ` Not printed here: ${count(left, 'entry', 'entries')} of customers it pays for.` : '';
  return {
    firm,
    account: records.account.name,
    printed: `Printed on ${formatDay(moment.today, moment.locale)}, ${entryTimeWithZone({ at: moment.now, zone: moment.zone }, moment)} (${moment.zone})`,
    holds: `${chosen === '' ? `Contact log, ${all}` : `Contact log, ${all}: ${chosen}`}.${theirs}`,
    entries: own.map((entry) => printedEntry(entry, book)),
  };
}

function printedEntry(entry: LogEntry, book: LogBook): PrintedEntry {
  const { activity, before } = entry;
  return {
    id: activity.id,
    title: activityTitle(activity, book),
    when: whenPrinted(activity, book),
    details: [...entryDetails(entry, book), ...takenBackLines(entry, book)],
    before: before.map((one, index) => ({
      noted: index === before.length - 1 ? 'As first noted' : 'As noted before',
      title: `${activityTitle(one, book)} (${whenPrinted(one, book)})`,
      details: versionDetails(one, book),
    })),
  };
}

function whenPrinted(activity: LogEntry['activity'], { moment }: LogBook): string {
  const on = formatDay(dayIn(activity.zone, activity.at), moment.locale);
  return `${on}, ${entryTimeWithZone(activity, moment)}`;
}

/** What was noted wrongly and taken back: it stays readable. */
export function takenBackLines(entry: LogEntry, book: LogBook): DetailLine[] {
  const { promises, plans, disputes } = book.cameOf(entry).takenBack;
  const lines = [
    ...promises.map((one) => promiseWords(one, book.moment)),
    ...plans.map((one) => planWords(one, book.moment)),
    ...disputes.map((one) => disputeWords(one, book.moment)),
  ];
  return lines.length > 0 ? [{ label: 'Noted wrongly, corrected', lines }] : [];
}
