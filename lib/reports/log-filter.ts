import type { Activity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Money, toDecimalString } from '../domain/money.ts';
import type { LogEntry } from '../dunning/log-entries.ts';
import { foldName } from '../shared/text.ts';
import { activityTitle } from './activity-words.ts';
import { itemsOf, type LogBook } from './log-book.ts';
import { entryDetails, versionDetails } from './log-details.ts';
import { entryDay } from './log-when.ts';

export const LOG_GROUPS = {
  all: 'Everything',
  calls: 'Calls',
  mails: 'Mails and letters',
  answers: 'What they wrote or said',
  agreements: 'Agreements and complaints',
  changes: 'Changes and decisions',
} as const;
export type LogGroup = keyof typeof LOG_GROUPS;

export interface LogFilter {
  readonly group: LogGroup;
  /** Empty: of anybody. */
  readonly contactId: string;
  /** Empty: about any invoice. */
  readonly itemId: string;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Every word must occur somewhere in the entry, whatever its case and accents. */
  readonly search: string;
}

export const WHOLE_LOG: LogFilter = {
  group: 'all',
  contactId: '',
  itemId: '',
  from: null,
  to: null,
  search: '',
};

/** The entries that fit, in their order. */
export function filterLog(book: LogBook, filter: LogFilter): readonly LogEntry[] {
  const words = foldName(filter.search).split(' ').filter(Boolean);
  const { group, contactId, itemId, from, to } = filter;
  return book.entries.filter((entry) => {
    if (!inGroup(entry, group, book)) return false;
    if (contactId !== '' && !isOf(entry.activity, contactId)) return false;
    if (itemId !== '' && !isAbout(entry, itemId, book)) return false;
    if (from !== null || to !== null) {
      const on = entryDay(entry.activity, book.moment);
      if ((from !== null && on < from) || (to !== null && on > to)) return false;
    }
    return words.length === 0 || holdsAll(textOf(entry, book), words);
  });
}

export function isFiltered(filter: LogFilter): boolean {
  const { group, contactId, itemId, from, to } = filter;
  return group !== 'all' || contactId !== '' || itemId !== '' || from !== null || to !== null;
}

function inGroup(entry: LogEntry, group: LogGroup, book: LogBook): boolean {
  const { kind } = entry.activity;
  switch (group) {
    case 'all':
      return true;
    case 'calls':
      return kind === 'call';
    case 'mails':
      return kind === 'mail' || kind === 'bounce';
    case 'answers':
      return kind === 'answer' || (kind === 'call' && entry.activity.direction === 'in');
    case 'agreements':
      return hasAgreement(entry, book);
    case 'changes':
      return entry.before.length > 0 || CHANGES.has(kind);
  }
}

const CHANGES: ReadonlySet<Activity['kind']> = new Set([
  'details',
  'payment',
  'decision',
  'skipped',
  'prior-contact',
  'figures-checked',
  'placement',
  'partner-told',
]);

/** What something was agreed in, and what confirms it. */
function hasAgreement(entry: LogEntry, book: LogBook): boolean {
  if (entry.activity.kind === 'mail') return entry.activity.purpose === 'as-per-our-call';
  const { promises, plans, disputes, takenBack } = book.cameOf(entry);
  return [promises, plans, disputes, takenBack.promises, takenBack.plans, takenBack.disputes].some(
    (all) => all.length > 0,
  );
}

function isOf(activity: Activity, contactId: Id): boolean {
  return 'contactId' in activity && activity.contactId === contactId;
}

function isAbout(entry: LogEntry, itemId: Id, book: LogBook): boolean {
  if (itemsOf(entry.activity).includes(itemId)) return true;
  const { promises, plans, disputes } = book.cameOf(entry);
  return (
    promises.some(({ promise }) => promise.covers.some((one) => one.itemId === itemId)) ||
    plans.some(({ plan }) => plan.covers.some((one) => one.itemId === itemId)) ||
    disputes.some(({ itemIds }) => itemIds.includes(itemId))
  );
}

function holdsAll(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

/** Everything an entry says and ever said, folded; made once for each book, and only when somebody searches. */
function textOf(entry: LogEntry, book: LogBook): string {
  const texts = TEXTS.get(book) ?? new Map<Id, string>();
  TEXTS.set(book, texts);
  const known = texts.get(entry.activity.id);
  if (known !== undefined) return known;
  const lines = [
    activityTitle(entry.activity, book),
    ...entryDetails(entry, book).flatMap((one) => one.lines),
    ...entry.before.flatMap((one) => [
      activityTitle(one, book),
      ...versionDetails(one, book).flatMap((detail) => detail.lines),
    ]),
    ...sumsOf(entry, book).map(toDecimalString),
  ];
  const text = foldName(lines.join(' '));
  texts.set(entry.activity.id, text);
  return text;
}

const TEXTS = new WeakMap<LogBook, Map<Id, string>>();

/** Sums as they are typed without grouping: "1200" finds 1,200.00. */
function sumsOf(entry: LogEntry, book: LogBook): Money[] {
  const { promises, plans } = book.cameOf(entry);
  const { activity } = entry;
  return [
    ...activity.believed.overdue,
    ...(activity.kind === 'payment' ? activity.items.map(({ amount }) => amount) : []),
    ...('items' in activity
      ? activity.items.flatMap((item) => ('open' in item && item.open ? [item.open] : []))
      : []),
    ...promises.map(({ promise }) => promise.amount),
    ...plans.flatMap(({ plan }) => plan.instalments.map(({ amount }) => amount)),
  ];
}
