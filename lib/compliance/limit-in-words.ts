import type { Channel } from '../domain/contact.ts';
import { holdSentence } from '../domain/hold.ts';
import { assertNever } from '../shared/assert-never.ts';
import { count, joinWords } from '../shared/text.ts';
import type { CapRule, ContactRule, HoursRule } from './contact-rule.ts';

/** What a rule allows, with its numbers: "at most 2 calls in 7 days". */
export function limitInWords(rule: ContactRule): string {
  switch (rule.kind) {
    case 'hours':
      return hoursInWords(rule);
    case 'cap':
      return capInWords(rule);
    case 'pause':
      return `after a conversation${per(rule)} no ${nounFor(rule.channels)} for ${count(rule.days, 'day')}`;
    case 'consent':
      return 'mails only with agreement on record';
    case 'no-contact':
      return `no ${nounFor(rule.channels)} after: ${rule.holds.map(holdSentence).join('; ')}`;
    case 'duty':
      return rule.text;
    default:
      return assertNever(rule);
  }
}

/** "call", "mail", "mail or letter", "contact": what a count over these ways is a count of. */
export function nounFor(channels: readonly Channel[], plural = false): string {
  if (channels.length >= ALL_WAYS) return plural ? 'contacts' : 'contact';
  const nouns = channels.map((channel) => NOUNS[channel]);
  return joinWords(plural ? nouns.map((noun) => `${noun}s`) : nouns, 'or');
}

function capInWords(rule: CapRule): string {
  const what = nounFor(rule.together, rule.most !== 1);
  const which = { tries: '', answered: ' that somebody answers', reached: ' that get through' }[rule.counts];
  return `at most ${rule.most} ${what}${which} in ${count(rule.days, 'day')}${per(rule)}`;
}

function per(rule: { readonly per: 'account' | 'item' }): string {
  return rule.per === 'item' ? ' about one invoice' : '';
}

/** "calls Mon to Fri 9 to 19, Sat 10 to 16, not on holidays"; days with the same hours are read together. */
function hoursInWords(rule: HoursRule): string {
  const stretches: { from: number; to: number; hours: string }[] = [];
  for (const weekday of FROM_MONDAY) {
    const given = rule.hours[weekday];
    if (!given) continue;
    const hours = `${given.map(clock).join(' to ')}`;
    const last = stretches.at(-1);
    if (last?.hours === hours && (last.to + 1) % 7 === weekday) last.to = weekday;
    else stretches.push({ from: weekday, to: weekday, hours });
  }
  const what = `${nounFor(rule.channels, true)} `;
  if (stretches.length === 0) return `no ${what}at any hour`;
  const days = stretches.map(({ from, to, hours }) => `${dayNames(from, to)} ${hours}`);
  return `${what}${days.join(', ')}${rule.onHolidays ? '' : ', not on holidays'}`;
}

function dayNames(from: number, to: number): string {
  const names = [from, to].map((weekday) => WEEKDAYS[weekday]);
  if (from === to) return `${names[0]}`;
  return from === 1 && to === 0 ? 'daily' : names.join(' to ');
}

/** 9 is "9", 7.5 is "7:30". */
function clock(hour: number): string {
  const minutes = Math.round((hour % 1) * 60);
  return minutes === 0 ? `${hour}` : `${Math.floor(hour)}:${String(minutes).padStart(2, '0')}`;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const FROM_MONDAY = [1, 2, 3, 4, 5, 6, 0];
const NOUNS: Record<Channel, string> = { call: 'call', email: 'mail', letter: 'letter' };
const ALL_WAYS = 3;
