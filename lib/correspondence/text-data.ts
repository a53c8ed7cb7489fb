import type { CallActivity, MailActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { type Day, dayIn, daysBetween } from '../domain/day.ts';
import { isRoleAddress } from '../domain/email-address.ts';
import { firstName } from '../domain/first-name.ts';
import { formatDay, formatTime, formatZone } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { NO_HOLIDAYS } from '../domain/holiday-calendar.ts';
import { type Money, subtractMoney } from '../domain/money.ts';
import { NOTICE_TERM_DAYS, noticeDeadline } from '../domain/notice-term.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { personName } from '../domain/person-name.ts';
import type { Settings } from '../domain/settings.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { joinWords } from '../shared/text.ts';
import type { TemplateData } from '../templates/template-data.ts';
import { addressees } from './addressees.ts';
import { agreedData } from './agreed-data.ts';
import { byAge, numberOf, numbersOf, type Speech } from './agreed-words.ts';
import type { TextFacts } from './text-facts.ts';
import { localeForText } from './text-language.ts';
import { type TextWords, wordsOf } from './text-words.ts';

export type { TextFacts } from './text-facts.ts';

/** For texts that set no term, or only show what one would look like. */
export const USUAL_TERM: TextFacts['term'] = { days: NOTICE_TERM_DAYS, calendar: NO_HOLIDAYS };

/** Facts as the finished words a template may name, in the language of the text. */
export function textData(facts: TextFacts): TemplateData {
  const { settings, items, now } = facts;
  const speech = speechOf(facts);
  const { locale, words } = speech;
  const today = dayIn(settings.zone, now);
  const days = (on: Day) => formatDay(on, locale);
  return {
    firm: { name: settings.firmName, payment: settings.paymentLines },
    me: { name: settings.senderName, phone: settings.senderPhone },
    account: { name: facts.account.name },
    contact: contactWords(facts.contact, words),
    shared: isShared(facts),
    invoices: byAge(items).map((item) => ({
      number: numberOf(item, words),
      date: item.issuedOn ? days(item.issuedOn) : words.dateOnIt,
      due: item.dueOn ? days(item.dueOn) : words.asAgreed,
      open: openWords(item, facts, speech),
      days_past_due: item.dueOn ? Math.max(0, daysBetween(item.dueOn, today)) : 0,
    })),
    invoice_count: items.length,
    total: joinWords(
      sumByCurrency(items.map((item) => askedFor(item, facts))).map((sum) => formatMoney(sum, locale)),
      words.and,
    ),
    days_past_due: Math.max(0, ...items.map((item) => (item.dueOn ? daysBetween(item.dueOn, today) : 0))),
    today: days(today),
    deadline: days(noticeDeadline(today, facts.term.days, facts.term.calendar)),
    call: callWords(facts.call, settings, locale),
    mail: mailWords(facts.answer, locale),
    ...agreedData(facts, speech),
    received: receivedWords(facts.received, speech),
    confirmation: facts.confirmedBy ? citation(facts.confirmedBy, locale, words) : '',
  };
}

/** The language and figures of a text, and the invoices it names. */
export function speechOf({
  language = 'en',
  account,
  settings,
  items,
}: Pick<TextFacts, 'language' | 'account' | 'settings' | 'items'>): Speech {
  return { words: wordsOf(language), locale: localeForText(language, account, settings), items };
}

/** "my e-mail of 3 May 2026, 14:05": the mail by the day and time it was sent, on the clock it was sent by. */
export function citation(mail: MailActivity, locale: string, words = wordsOf('en')): string {
  return words.citation(formatDay(dayIn(mail.zone, mail.at), locale), formatTime(mail.at, mail.zone, locale));
}

/** P18, case 42, rules B7: previews of a subject are read by others at a role mailbox and at a consumer's. */
function isShared({ account, contact, channel }: TextFacts): boolean {
  if (channel === 'letter') return false;
  return account.kind === 'consumer' || addressees(contact).some(({ address }) => isRoleAddress(address));
}

function contactWords(contact: Contact | null, words: TextWords): TemplateData['contact'] {
  const first = firstName(contact?.name ?? null);
  return {
    name: contact?.name ?? '',
    first_name: first ?? '',
    greeting: words.greeting(personName(contact?.name ?? null), first),
  };
}

function callWords(call: CallActivity | null, { zone }: Settings, locale: string): TemplateData['call'] {
  if (!call) return { date: '', time: '', zone: '', person: '', note: '', words: '' };
  return {
    date: formatDay(dayIn(zone, call.at), locale),
    time: formatTime(call.at, zone, locale),
    zone: formatZone(call.at, zone, locale),
    person: call.contactName ?? '',
    note: call.note,
    words: call.words.trim(),
  };
}

function mailWords(answer: TextFacts['answer'], locale: string): TemplateData['mail'] {
  if (!answer) return { date: '', time: '', zone: '' };
  return {
    date: formatDay(dayIn(answer.zone, answer.at), locale),
    time: formatTime(answer.at, answer.zone, locale),
    zone: formatZone(answer.at, answer.zone, locale),
  };
}

function receivedWords(received: TextFacts['received'], speech: Speech): TemplateData['received'] {
  if (!received) return { amount: '', date: '', invoices: '', kind: '', next_amount: '', next_date: '' };
  const { amount, on, itemIds, kind, next } = received;
  return {
    amount: formatMoney(amount, speech.locale),
    date: on ? formatDay(on, speech.locale) : '',
    invoices: numbersOf(itemIds, speech),
    kind,
    next_amount: next ? formatMoney(next.amount, speech.locale) : '',
    next_date: next ? formatDay(next.dueOn, speech.locale) : '',
  };
}

/** "1,000.00 USD (a further 200.00 USD is under review)": what is asked for, and nothing netted in silence. */
function openWords(item: OpenItem, facts: TextFacts, { locale, words }: Speech): string {
  const asked = formatMoney(askedFor(item, facts), locale);
  const part = facts.underReview.find(({ itemId }) => itemId === item.id);
  return part ? words.underReview(asked, formatMoney(part.amount, locale)) : asked;
}

/** What is open on it, less the part under review (case 27). */
export function askedFor({ id, open }: OpenItem, { underReview }: Pick<TextFacts, 'underReview'>): Money {
  const part = underReview.find(({ itemId }) => itemId === id);
  return part ? subtractMoney(open, part.amount) : open;
}
