import type { Account } from '../domain/account.ts';
import type { CallActivity, MailActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { addDays, type Day, dayIn, daysBetween, type Instant } from '../domain/day.ts';
import { firstName } from '../domain/first-name.ts';
import { formatDay, formatTime, formatZone } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
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
  readonly promise: PromiseToPay | null;
  /** The mail that confirmed the promise, to be cited (P25). */
  readonly confirmedBy: MailActivity | null;
  readonly now: Instant;
}

/** Days from sending to the day a final notice names: 15 and the weekend it may begin on (P27, case 61). */
const NOTICE_DAYS = 18;

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
      open: formatMoney(item.open, locale),
      days_past_due: item.dueOn ? Math.max(0, daysBetween(item.dueOn, today)) : 0,
    })),
    invoice_count: items.length,
    total: joinWords(sumByCurrency(items.map((item) => item.open)).map((sum) => formatMoney(sum, locale))),
    days_past_due: Math.max(0, ...items.map((item) => (item.dueOn ? daysBetween(item.dueOn, today) : 0))),
    today: days(today),
    deadline: days(addDays(today, NOTICE_DAYS)),
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
  promise: PromiseToPay | null,
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

/** An export may hold an invoice without its number: said, rather than left out of the sentence. */
function numberOf({ number }: OpenItem): string {
  return number || '(no number)';
}

function byAge(items: readonly OpenItem[]): OpenItem[] {
  return [...items].sort(
    (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.number.localeCompare(b.number),
  );
}
