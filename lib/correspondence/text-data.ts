import type { CallActivity, MailActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { type Day, dayIn } from '../domain/day.ts';
import { firstName } from '../domain/first-name.ts';
import { formatDay, formatTime, formatZone } from '../domain/format-day.ts';
import { NO_HOLIDAYS } from '../domain/holiday-calendar.ts';
import { NOTICE_TERM_DAYS, noticeDeadline } from '../domain/notice-term.ts';
import { personName } from '../domain/person-name.ts';
import type { Settings } from '../domain/settings.ts';
import { isSubjectShared } from '../domain/shared-subject.ts';
import type { SmallWords } from '../templates/language-words.ts';
import { wordsOf } from '../templates/languages.ts';
import { NO_OCCASION } from '../templates/occasion-data.ts';
import type { TemplateData } from '../templates/template-data.ts';
import { addressees } from './addressees.ts';
import { agreedData } from './agreed-data.ts';
import { numberOf, numbersOf, type Speech } from './agreed-words.ts';
import { firmData } from './firm-data.ts';
import { invoicesData } from './invoice-data.ts';
import { ownerOf } from './listed-items.ts';
import type { TextFacts } from './text-facts.ts';
import { localeForText } from './text-language.ts';
import { dayValue, moneyValue } from './text-values.ts';

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
  return {
    language: locale,
    ...firmData(settings, items),
    account: { name: facts.account.name },
    contact: contactWords(facts.contact, words),
    shared: isShared(facts),
    ...invoicesData(facts, speech, today),
    today: dayValue(today, speech),
    deadline: dayValue(deadlineOf(facts), speech),
    call: callWords(facts.call, settings, speech),
    mail: mailWords(facts.answer, speech),
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

/** "my e-mail of 3 May 2026, 14:05": the mail by the day and time it was sent, on the clock it was sent by; a letter by its day. */
export function citation(
  mail: Pick<MailActivity, 'at' | 'zone' | 'channel'>,
  locale: string,
  words = wordsOf('en').small,
): string {
  const on = formatDay(dayIn(mail.zone, mail.at), locale);
  if (mail.channel === 'letter') return words.letterCitation(on);
  return words.citation(on, formatTime(mail.at, mail.zone, locale));
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
  const person = personName(contact?.name ?? null);
  return {
    name: contact?.name?.trim() ?? '',
    first_name: first ?? '',
    greeting: words.greeting(person, first),
    spoken_greeting: words.spokenGreeting(person, first),
  };
}

function callWords(call: CallActivity | null, { zone }: Settings, speech: Speech): TemplateData['call'] {
  if (!call) return NO_OCCASION.call;
  return {
    date: dayValue(dayIn(zone, call.at), speech),
    time: formatTime(call.at, zone, speech.locale),
    zone: formatZone(call.at, zone, speech.locale),
    person: call.contactName ?? '',
    note: call.note,
    words: call.words.trim(),
  };
}

function mailWords(answer: TextFacts['answer'], speech: Speech): TemplateData['mail'] {
  if (!answer) return NO_OCCASION.mail;
  return {
    date: dayValue(dayIn(answer.zone, answer.at), speech),
    time: formatTime(answer.at, answer.zone, speech.locale),
    zone: formatZone(answer.at, answer.zone, speech.locale),
  };
}

function receivedWords(received: TextFacts['received'], speech: Speech): TemplateData['received'] {
  if (!received) return NO_OCCASION.received;
  const { amount, on, itemIds, kind, next } = received;
  return {
    amount: moneyValue([amount], speech),
    date: on ? dayValue(on, speech) : '',
    invoices: numbersOf(itemIds, speech),
    kind,
    next_amount: next ? moneyValue([next.amount], speech) : '',
    next_date: next ? dayValue(next.dueOn, speech) : '',
  };
}
