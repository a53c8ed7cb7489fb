import type { Account } from '../domain/account.ts';
import type { CallActivity, MailActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { type Day, dayIn, daysBetween, type Instant } from '../domain/day.ts';
import { firstName } from '../domain/first-name.ts';
import { formatDay, formatTime, formatZone } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type HolidayCalendar, NO_HOLIDAYS } from '../domain/holiday-calendar.ts';
import type { Id } from '../domain/id.ts';
import { type Money, subtractMoney } from '../domain/money.ts';
import { NOTICE_TERM_DAYS, noticeDeadline } from '../domain/notice-term.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { Settings } from '../domain/settings.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { joinWords } from '../shared/text.ts';
import type { TemplateData } from '../templates/template-data.ts';

export interface TextFacts {
  readonly settings: Settings;
  readonly account: Account;
  readonly contact: Contact | null;
  /** The invoices the text is about. */
  readonly items: readonly OpenItem[];
  readonly call: CallActivity | null;
  /** What was agreed: a promise, or the instalment of a plan that is asked for. */
  readonly promise: Pick<PromiseToPay, 'amount' | 'dueOn' | 'covers'> | null;
  /** The mail that confirmed the promise, to be cited (P25). */
  readonly confirmedBy: MailActivity | null;
  /** Parts of these invoices that are under review, and not asked for (case 27). */
  readonly underReview: readonly { readonly itemId: Id; readonly amount: Money }[];
  /** The term a notice gives, in days from the next working day of this calendar (P27, case 61). */
  readonly term: { readonly days: number; readonly calendar: HolidayCalendar };
  readonly now: Instant;
}

/** For texts that set no term, or only show what one would look like. */
export const USUAL_TERM: TextFacts['term'] = { days: NOTICE_TERM_DAYS, calendar: NO_HOLIDAYS };

/** Facts as the finished words a template may name. */
export function textData(facts: TextFacts): TemplateData {
  const { settings, items, now } = facts;
  const { locale, zone } = settings;
  const today = dayIn(zone, now);
  const days = (on: Day) => formatDay(on, locale);
  return {
    firm: { name: settings.firmName, payment: settings.paymentLines },
    me: { name: settings.senderName, phone: settings.senderPhone },
    account: { name: facts.account.name },
    contact: contactWords(facts.contact),
    invoices: byAge(items).map((item) => ({
      number: numberOf(item),
      date: item.issuedOn ? days(item.issuedOn) : 'the date on it',
      due: item.dueOn ? days(item.dueOn) : 'as agreed',
      open: openWords(item, facts),
      days_past_due: item.dueOn ? Math.max(0, daysBetween(item.dueOn, today)) : 0,
    })),
    invoice_count: items.length,
    total: joinWords(
      sumByCurrency(items.map((item) => askedFor(item, facts))).map((sum) => formatMoney(sum, locale)),
    ),
    days_past_due: Math.max(0, ...items.map((item) => (item.dueOn ? daysBetween(item.dueOn, today) : 0))),
    today: days(today),
    deadline: days(noticeDeadline(today, facts.term.days, facts.term.calendar)),
    call: callWords(facts.call, settings),
    promise: promiseWords(facts.promise, items, locale),
    confirmation: facts.confirmedBy ? citation(facts.confirmedBy, locale) : '',
  };
}

/** "my e-mail of 3 May 2026, 14:05": the mail by the day and time it was sent, on the clock it was sent by. */
export function citation(mail: MailActivity, locale: string): string {
  return `my e-mail of ${formatDay(dayIn(mail.zone, mail.at), locale)}, ${formatTime(mail.at, mail.zone, locale)}`;
}

function contactWords(contact: Contact | null): TemplateData['contact'] {
  const first = firstName(contact?.name ?? null);
  return {
    name: contact?.name ?? '',
    first_name: first ?? '',
    greeting: first ? `Dear ${first}` : 'Hello',
  };
}

function callWords(call: CallActivity | null, { locale, zone }: Settings): TemplateData['call'] {
  if (!call) return { date: '', time: '', zone: '', person: '', note: '' };
  return {
    date: formatDay(dayIn(zone, call.at), locale),
    time: formatTime(call.at, zone, locale),
    zone: formatZone(call.at, zone, locale),
    person: call.contactName ?? '',
    note: call.note,
  };
}

function promiseWords(
  promise: TextFacts['promise'],
  items: readonly OpenItem[],
  locale: string,
): TemplateData['promise'] {
  if (!promise) return { amount: '', date: '', invoices: '' };
  const covered = new Set(promise.covers.map(({ itemId }) => itemId));
  const numbers = byAge(items)
    .filter((item) => covered.has(item.id))
    .map(numberOf);
  return {
    amount: formatMoney(promise.amount, locale),
    date: formatDay(promise.dueOn, locale),
    invoices: joinWords(numbers),
  };
}

/** "1,000.00 USD (a further 200.00 USD is under review)": what is asked for, and nothing netted in silence. */
function openWords(item: OpenItem, facts: TextFacts): string {
  const { locale } = facts.settings;
  const asked = formatMoney(askedFor(item, facts), locale);
  const part = facts.underReview.find(({ itemId }) => itemId === item.id);
  return part ? `${asked} (a further ${formatMoney(part.amount, locale)} is under review)` : asked;
}

function askedFor({ id, open }: OpenItem, { underReview }: TextFacts): Money {
  const part = underReview.find(({ itemId }) => itemId === id);
  return part ? subtractMoney(open, part.amount) : open;
}

/** An export may hold an invoice without its number: said, rather than left out of the sentence. */
function numberOf({ number }: OpenItem): string {
  return number || '(no number)';
}

function byAge(items: readonly OpenItem[]): OpenItem[] {
  return [...items].sort(
    (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.number.localeCompare(b.number),
  );
}
