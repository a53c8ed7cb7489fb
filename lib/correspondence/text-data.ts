import type { CallActivity, MailActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { type Day, dayIn, daysBetween } from '../domain/day.ts';
import { firstName } from '../domain/first-name.ts';
import { formatDay, formatTime, formatZone } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { NO_HOLIDAYS } from '../domain/holiday-calendar.ts';
import { type Money, subtractMoney } from '../domain/money.ts';
import { NOTICE_TERM_DAYS, noticeDeadline } from '../domain/notice-term.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { personName } from '../domain/person-name.ts';
import type { Settings } from '../domain/settings.ts';
import { isSubjectShared } from '../domain/shared-subject.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { joinWords } from '../shared/text.ts';
import type { SmallWords } from '../templates/language-words.ts';
import { wordsOf } from '../templates/languages.ts';
import { NO_OCCASION } from '../templates/occasion-data.ts';
import type { TemplateData } from '../templates/template-data.ts';
import { addressees } from './addressees.ts';
import { agreedData } from './agreed-data.ts';
import { byAge, numberOf, numbersOf, type Speech } from './agreed-words.ts';
import type { TextFacts } from './text-facts.ts';
import { localeForText } from './text-language.ts';

/** For texts that cite nothing, and set no term or only show what one would look like. */
export const NOTHING_CITED = {
  call: null,
  promise: null,
  confirmedBy: null,
  underReview: [],
  term: { days: NOTICE_TERM_DAYS, calendar: NO_HOLIDAYS },
} satisfies Partial<TextFacts>;

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
    invoices: listed(speech.items, facts).map((item) => ({
      number: numberOf(item, words),
      description: item.description ?? '',
      order_number: item.orderNumber ?? '',
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
    deadline: days(deadlineOf(facts)),
    call: callWords(facts.call, settings, locale),
    mail: mailWords(facts.answer, locale),
    ...agreedData(facts, speech),
    received: receivedWords(facts.received, speech),
    confirmation: facts.confirmedBy ? citation(facts.confirmedBy, locale, words) : '',
  };
}

/** The last day of the term it gives when it is sent today (case 61). */
export function deadlineOf({ settings, now, term }: Pick<TextFacts, 'settings' | 'now' | 'term'>): Day {
  return noticeDeadline(dayIn(settings.zone, now), term.days, term.calendar);
}

/** The language and figures of a text, and the invoices it names. */
export function speechOf({
  language = 'en',
  account,
  settings,
  items,
  paysFor = [],
}: Pick<TextFacts, 'language' | 'account' | 'settings' | 'items' | 'paysFor'>): Speech {
  const words = wordsOf(language).small;
  const named = items.map((item) => {
    const owner = ownerOf(item, paysFor);
    return owner === '' ? item : { ...item, number: `${numberOf(item, words)} (${owner})` };
  });
  return { words, locale: localeForText(language, account, settings), items: named };
}

/** The oldest first, and where one pays for others the invoices of each together (case 40). */
export function listed(
  items: readonly OpenItem[],
  { paysFor = [] }: Pick<TextFacts, 'paysFor'>,
): readonly OpenItem[] {
  const groups = byAge(items).map((item) => ({ item, owner: ownerOf(item, paysFor) }));
  return groups.sort((a, b) => a.owner.localeCompare(b.owner)).map(({ item }) => item);
}

/** The child an invoice is of; empty: it is the account's own. */
function ownerOf({ accountId }: OpenItem, paysFor: NonNullable<TextFacts['paysFor']>): string {
  return paysFor.find(({ id }) => id === accountId)?.name ?? '';
}

/** "my e-mail of 3 May 2026, 14:05": the mail by the day and time it was sent, on the clock it was sent by. */
export function citation(mail: MailActivity, locale: string, words = wordsOf('en').small): string {
  return words.citation(formatDay(dayIn(mail.zone, mail.at), locale), formatTime(mail.at, mail.zone, locale));
}

function isShared({ account, contact, channel }: TextFacts): boolean {
  if (channel === 'letter') return false;
  return isSubjectShared(
    account.kind,
    addressees(contact).map(({ address }) => address),
  );
}

function contactWords(contact: Contact | null, words: SmallWords): TemplateData['contact'] {
  const first = firstName(contact?.name ?? null);
  return {
    name: contact?.name ?? '',
    first_name: first ?? '',
    greeting: words.greeting(personName(contact?.name ?? null), first),
  };
}

function callWords(call: CallActivity | null, { zone }: Settings, locale: string): TemplateData['call'] {
  if (!call) return NO_OCCASION.call;
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
  if (!answer) return NO_OCCASION.mail;
  return {
    date: formatDay(dayIn(answer.zone, answer.at), locale),
    time: formatTime(answer.at, answer.zone, locale),
    zone: formatZone(answer.at, answer.zone, locale),
  };
}

function receivedWords(received: TextFacts['received'], speech: Speech): TemplateData['received'] {
  if (!received) return NO_OCCASION.received;
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
