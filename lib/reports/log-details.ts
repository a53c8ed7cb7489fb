import type { Activity, CallActivity, CoveredItem, MailActivity, Skipped } from '../domain/activity.ts';
import { dayIn, daysBetween } from '../domain/day.ts';
import { detailSentence } from '../domain/detail-sentence.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { methodLabel } from '../domain/payment-method.ts';
import { skipReasonWords } from '../domain/skip-reason.ts';
import type { LogEntry } from '../dunning/log-entries.ts';
import { count } from '../shared/text.ts';
import { reasonWords } from './activity-words.ts';
import { disputeOutcome, holdOutcome, planOutcome, promiseOutcome } from './agreement-words.ts';
import type { LogBook } from './log-book.ts';
import { entryDay, entryTimeWithZone } from './log-when.ts';

/** One line of an opened entry. */
export interface DetailLine {
  readonly label: string;
  /** One paragraph each. */
  readonly lines: readonly string[];
  /** The exact words of a refusal, or a text as it was sent: set apart, line breaks as they are. */
  readonly asWritten?: true;
}

/** Everything an entry holds, in the order in which it is read: the exact words of a refusal first (P23). */
export function entryDetails(entry: LogEntry, book: LogBook): DetailLine[] {
  const { activity } = entry;
  return [
    ...line('The words used', 'words' in activity && activity.words, true),
    ...about(activity, book),
    ...cameOfLines(entry, book),
    ...believedThen(activity, book),
  ];
}

/** What one version of an entry says, without what came of it: for what was first noted. */
export function versionDetails(activity: Activity, book: LogBook): DetailLine[] {
  return [...line('The words used', 'words' in activity && activity.words, true), ...about(activity, book)];
}

function about(activity: Activity, book: LogBook): DetailLine[] {
  switch (activity.kind) {
    case 'call':
      return aboutCall(activity, book);
    case 'mail':
      return aboutMail(activity, book);
    case 'answer':
      return [...line('From', activity.seen?.from), ...line('Note', activity.note)];
    case 'bounce':
      return line('Address', activity.address);
    case 'details':
      return [
        ...several(
          'Details',
          activity.details.map((one) => detailSentence(one, book.moment)),
        ),
        ...line('Note', activity.note),
      ];
    case 'payment':
      return [
        ...several(
          'Invoices',
          activity.items.map(({ itemId, amount }) => `${book.itemName(itemId)}: ${sum(amount, book)}`),
        ),
        ...line('Way', activity.method && methodLabel(activity.method)),
        ...line('Note', activity.note),
      ];
    case 'decision':
      return [...several('Invoices', activity.itemIds.map(book.itemName)), ...line('Note', activity.note)];
    case 'skipped':
      return [
        ...line('Left out because', skipReasonWords(activity.reason)),
        ...line('Comes up again', againOn(activity, book)),
        ...line('Note', activity.note),
        ...several('Invoices', openThen(activity.items, book)),
      ];
    case 'prior-contact':
    case 'placement':
      return several('Invoices', openThen(activity.items, book));
    case 'partner-told':
      return [
        ...line('Told by', activity.by),
        ...several('Invoices', openThen(activity.items, book)),
        ...line('Note', activity.note),
      ];
    case 'figures-checked':
      return [];
  }
}

function againOn({ until, zone }: Skipped, { moment }: LogBook): string {
  return formatDay(dayIn(zone, until), moment.locale, moment.today);
}

function aboutCall(call: CallActivity, book: LogBook): DetailLine[] {
  const { phone, seconds, note, items, resend } = call;
  return [
    ...line('Reason', reasonWords(call)),
    ...line('Note', note),
    ...line('Person', call.contactName),
    ...line('Number', phone),
    ...line('Length', seconds === null ? null : lengthWords(seconds)),
    ...several('Invoices', openThen(items, book)),
    ...several('To be sent again', resend.map(book.itemName)),
  ];
}

function aboutMail(
  { to, subject, body, items, channel, insisted }: MailActivity,
  book: LogBook,
): DetailLine[] {
  return [
    ...several('To', channel === 'letter' ? to.flatMap((address) => address.split('\n')) : to),
    ...line('Subject', subject),
    ...line('Text as sent', body, true),
    ...line('Text', body === '' && 'Not kept: it was sent by another way and noted by hand'),
    ...several('Invoices', openThen(items, book)),
    ...line('Sent although something stood against it, because', insisted?.reason),
    ...several('What stood against it', insisted?.over ?? []),
  ];
}

function cameOfLines(entry: LogEntry, book: LogBook): DetailLine[] {
  const { promises, plans, disputes, holds, confirmedBy } = book.cameOf(entry);
  const { moment } = book;
  const confirmed = confirmedBy.map((mail) => {
    const on = formatDay(entryDay(mail, moment), moment.locale, moment.today);
    const way = mail.channel === 'letter' ? 'letter' : 'mail';
    return `By ${way} on ${on}, ${entryTimeWithZone(mail, moment)}`;
  });
  return [
    ...several('What came of it', [
      ...promises.map((one) => promiseOutcome(one, moment)),
      ...plans.map((one) => planOutcome(one, moment)),
      ...disputes.map((one) => disputeOutcome(one, moment)),
      ...holds.map(holdOutcome),
    ]),
    ...several('Confirmed in writing', confirmed),
  ];
}

/** The figures as they were believed when it happened, and how old they were (D13). */
function believedThen({ believed, at }: Activity, book: LogBook): DetailLine[] {
  const { overdue, asOf } = believed;
  if (asOf === null && overdue.length === 0)
    return line('What we believed then', 'There were no figures yet.');
  const sums = overdue.map((one) => sum(one, book)).join(' and ');
  const owed = overdue.length === 0 ? 'Nothing was overdue' : `${sums} overdue`;
  if (asOf === null) return line('What we believed then', `${owed}.`);
  const { moment } = book;
  const age = daysBetween(asOf, entryDay({ at }, moment));
  const old = age > 0 ? `, ${count(age, 'day')} old` : '';
  return line(
    'What we believed then',
    `${owed}, by figures of ${formatDay(asOf, moment.locale, moment.today)}${old}.`,
  );
}

/** "INV-1042: 1,200.00 USD open then". */
function openThen(items: readonly CoveredItem[], book: LogBook): string[] {
  return items.map(({ itemId, open }) =>
    open === null ? book.itemName(itemId) : `${book.itemName(itemId)}: ${sum(open, book)} open then`,
  );
}

/** "4 minutes 10 seconds". */
function lengthWords(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const parts = [
    ...(minutes > 0 ? [count(minutes, 'minute')] : []),
    ...(rest > 0 || minutes === 0 ? [count(rest, 'second')] : []),
  ];
  return parts.join(' ');
}

function sum(amount: Parameters<typeof formatMoney>[0], { moment }: LogBook): string {
  return formatMoney(amount, moment.locale);
}

function line(label: string, text: string | null | undefined | false, asWritten?: true): DetailLine[] {
  return text ? [{ label, lines: [text], ...(asWritten && { asWritten }) }] : [];
}

function several(label: string, lines: readonly string[]): DetailLine[] {
  return lines.length > 0 ? [{ label, lines }] : [];
}
