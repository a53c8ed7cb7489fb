import type { DetailsActivity } from '../domain/activity.ts';
import { type Channel, type Contact, channelSchema, contactSchema } from '../domain/contact.ts';
import { type Day, day, dayIn, isDay } from '../domain/day.ts';
import { normaliseAddress } from '../domain/email-address.ts';
import { isSameNumber } from '../domain/phone-key.ts';
import type { NotedDetail } from './noted-detail.ts';
import { phoneOfExtension, withDetail } from './with-detail.ts';

/** Of a change that carries none. */
const ANY_DAY = day('1970-01-01');

/** What the log says besides, where an old entry does not tell what stood before it. */
export interface Otherwise {
  /** The day it was last confirmed on by any other entry. */
  readonly confirmedOn: (kind: 'email' | 'phone', value: string) => Day | null;
  /** Some other entry says last that the person has left. */
  readonly hasLeft: boolean;
}

/**
 * The person as before it was said, where what was said then still stands; `null`: it was changed again since. What was
 * only confirmed, or found wrong, is as it was without a change: the log itself says it.
 */
export function withoutDetail(person: Contact, detail: NotedDetail, otherwise: Otherwise): Contact | null {
  const { kind, before, after } = detail;
  switch (kind) {
    case 'email':
      return withoutEmail(person, detail, otherwise);
    case 'phone':
      return withoutPhone(person, detail, otherwise);
    case 'name':
      return withoutName(person, detail, otherwise);
    case 'extension':
      return withoutExtension(person, detail);
    case 'role':
      if (person.role !== after) return null;
      return { ...person, role: before === '' ? 'unknown' : contactSchema.shape.role.parse(before) };
    case 'preferred':
      return person.preferred === channel(after) ? { ...person, preferred: channel(before) } : null;
    case 'not-wanted':
      return isForbidden(person, before, after)
        ? withDetail(person, { kind, before: after, answer: 'changed', after: before }, ANY_DAY)
        : null;
    case 'away':
      if (person.awayUntil !== (after || null)) return null;
      return { ...person, awayUntil: isDay(before) ? before : null };
    case 'left':
      return person.stale === (after !== '') ? { ...person, stale: before !== '' } : null;
    case 'address':
      return person;
  }
}

/** The person as it was said in an entry that counts again, where what stood before it still stands; `null`: it does not. */
export function withDetailAgain(
  person: Contact,
  detail: NotedDetail,
  { at, zone }: Pick<DetailsActivity, 'at' | 'zone'>,
): Contact | null {
  const { kind, before, answer, after } = detail;
  const holds =
    answer !== 'changed' ||
    (kind === 'email' && (before === '' ? !hasEmail(person, after) : hasEmail(person, before))) ||
    (kind === 'phone' && (before === '' ? !hasPhone(person, after) : hasPhone(person, before))) ||
    (kind === 'name' && (person.name ?? '') === (before === '' && person.stale ? after : before)) ||
    (kind === 'extension' && person.phones.some(({ extension }) => (extension ?? '') === before.trim())) ||
    (kind === 'role' && person.role === (before || 'unknown')) ||
    (kind === 'preferred' && person.preferred === channel(before)) ||
    (kind === 'not-wanted' && isForbidden(person, after, before)) ||
    (kind === 'away' && person.awayUntil === (before || null)) ||
    (kind === 'left' && person.stale === (before !== ''));
  return holds ? withDetail(person, { kind, before, answer, after }, dayIn(zone, at)) : null;
}

function withoutEmail(
  person: Contact,
  { before, answer, after, stood }: NotedDetail,
  otherwise: Otherwise,
): Contact | null {
  const old = normaliseAddress(before) ?? before;
  const now = answer === 'changed' ? (normaliseAddress(after) ?? after) : old;
  if (answer === 'wrong') return person;
  const confirmedOn = stood ? stood.confirmedOn : otherwise.confirmedOn('email', old);
  const at = person.emails.findIndex(({ address }) => address === now);
  if (at < 0) return answer === 'confirmed' ? person : null;
  const back = old === '' || (old !== now && hasEmail(person, old)) ? [] : [{ address: old, confirmedOn }];
  return { ...person, emails: person.emails.toSpliced(at, 1, ...back) };
}

function withoutPhone(
  person: Contact,
  { before, answer, after, stood }: NotedDetail,
  otherwise: Otherwise,
): Contact | null {
  if (answer === 'wrong') return person;
  const now = answer === 'changed' ? after : before;
  const at = person.phones.findIndex(({ number }) => isSameNumber(number, now));
  const there = person.phones[at];
  if (!there) return answer === 'confirmed' ? person : null;
  const isThereToo = !isSameNumber(before, now) && hasPhone(person, before);
  const confirmedOn = stood ? stood.confirmedOn : otherwise.confirmedOn('phone', before);
  const old = {
    number: answer === 'confirmed' ? there.number : before,
    extension: stood?.extension === undefined ? there.extension : stood.extension,
    kind: stood?.kind ?? there.kind,
    confirmedOn,
  };
  return { ...person, phones: person.phones.toSpliced(at, 1, ...(before === '' || isThereToo ? [] : [old])) };
}

function withoutExtension(person: Contact, { before, answer, after, stood }: NotedDetail): Contact | null {
  const now = answer === 'confirmed' ? before : answer === 'wrong' ? '' : after;
  const meant = phoneOfExtension(person.phones, now);
  if (!meant || (meant.extension ?? '') !== now.trim()) return null;
  const confirmedOn = stood ? stood.confirmedOn : meant.confirmedOn;
  const old = { ...meant, extension: before.trim() || null, confirmedOn };
  return { ...person, phones: person.phones.map((one) => (one === meant ? old : one)) };
}

/** Whoever was first heard of in that entry stays on record, for the sake of the log, and is not turned to. */
function withoutName(person: Contact, { before, answer, after }: NotedDetail, { hasLeft }: Otherwise) {
  if (answer === 'confirmed') return person;
  if (answer === 'wrong') return { ...person, stale: hasLeft };
  if ((person.name ?? '') !== after.trim()) return null;
  return before === '' ? { ...person, stale: true } : { ...person, name: before, stale: hasLeft };
}

/** Whether the way that was ruled out still is, and the one that was allowed again still is allowed. */
function isForbidden({ forbidden }: Contact, allowed: string, ruledOut: string): boolean {
  const has = (one: string) => forbidden.some((way) => way === one);
  return (ruledOut === '' || has(ruledOut)) && (allowed === '' || !has(allowed));
}

function hasEmail({ emails }: Contact, value: string): boolean {
  return emails.some(({ address }) => address === (normaliseAddress(value) ?? value));
}

function hasPhone({ phones }: Contact, value: string): boolean {
  return phones.some(({ number }) => isSameNumber(number, value));
}

function channel(text: string): Channel | null {
  return text === '' ? null : channelSchema.parse(text);
}
