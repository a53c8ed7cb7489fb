import type { DetailKind } from '../domain/activity.ts';
import { type Channel, type Contact, channelSchema, contactSchema, type Phone } from '../domain/contact.ts';
import { type Day, day, isDay } from '../domain/day.ts';
import { normaliseAddress } from '../domain/email-address.ts';
import { isSameNumber } from '../domain/phone-key.ts';
import { splitPhones } from '../importers/values/split-phones.ts';

/** What was said about one detail of a person, or decided about the ways to reach them. */
export interface DetailChange {
  readonly kind: DetailKind;
  /** What was on record; empty: nothing. */
  readonly before: string;
  readonly answer: 'confirmed' | 'changed' | 'wrong';
  readonly after: string;
}

/**
 * The person as known after it was said on `on`: what is confirmed gets that day, what is new takes the old one's place.
 * What is wrong stays on record: that it is used no more is read from the log.
 */
export function withDetail(contact: Contact, change: DetailChange, on: Day): Contact {
  const { kind, before, answer, after } = change;
  switch (kind) {
    case 'name':
      if (answer === 'wrong') return { ...contact, stale: true };
      return answer === 'changed' ? { ...contact, name: after.trim(), stale: false } : contact;
    case 'email':
      return { ...contact, emails: emailsWith(contact.emails, change, on) };
    case 'phone':
      return { ...contact, phones: phonesWith(contact.phones, change, on) };
    case 'extension':
      return { ...contact, phones: extensionsWith(contact.phones, change, on) };
    case 'role':
      return { ...contact, role: contactSchema.shape.role.parse(after) };
    case 'preferred':
      return { ...contact, preferred: channelOrNull(after) };
    case 'not-wanted':
      return { ...contact, forbidden: forbiddenWith(contact.forbidden, before, after) };
    case 'away':
      return { ...contact, awayUntil: isDay(after) ? day(after) : null };
    case 'left':
      return { ...contact, stale: after !== '' };
    case 'address':
      // It is the account's.
      return contact;
  }
}

type Emails = Contact['emails'];

function emailsWith(emails: Emails, { before, answer, after }: DetailChange, on: Day): Emails {
  if (answer === 'wrong') return emails;
  const old = normaliseAddress(before) ?? before;
  const address = answer === 'changed' ? normaliseAddress(after) : old;
  if (address === null) throw new Error(`“${after}” is no mail address`);
  const confirmed = { address, confirmedOn: on };
  const at = emails.findIndex((one) => one.address === old);
  const others = emails.filter((one, index) => index !== at && one.address !== address);
  return at < 0 ? [...others, confirmed] : others.toSpliced(placeOf(emails, at, address), 0, confirmed);
}

/** Where the old one stood, less those before it that are the same address. */
function placeOf(emails: Emails, at: number, address: string): number {
  return at - emails.slice(0, at).filter((one) => one.address === address).length;
}

function phonesWith(phones: Contact['phones'], { before, answer, after }: DetailChange, on: Day): Phone[] {
  if (answer === 'wrong') return phones;
  if (answer === 'confirmed') {
    if (!phones.some(({ number }) => isSameNumber(number, before)))
      return [...phones, newPhone(before, null, on)];
    return phones.map((one) => (isSameNumber(one.number, before) ? { ...one, confirmedOn: on } : one));
  }
  const old = before === '' ? undefined : phones.find(({ number }) => isSameNumber(number, before));
  const fresh = newPhone(after, old ?? null, on);
  const others = phones.filter(
    (one) => one === old || !isSameNumber(one.number, fresh.number) || one.kind !== fresh.kind,
  );
  return old ? others.map((one) => (one === old ? fresh : one)) : [...others, fresh];
}

/** A number as typed: "+1 555 0100 ext. 4", "Mobile: 0170 123". @throws Error when it holds no number */
function newPhone(text: string, old: Phone | null, on: Day): Phone {
  const [typed] = splitPhones(text, { kind: old?.kind ?? 'office' }).phones;
  if (!typed) throw new Error(`“${text}” is no telephone number`);
  return { ...typed, confirmedOn: on };
}

/** The number that has that extension; the first one where none has it. */
export function phoneOfExtension(phones: Contact['phones'], extension: string): Phone | undefined {
  const dialled = phones.filter(({ kind }) => kind !== 'fax');
  return dialled.find((one) => (one.extension ?? '') === extension.trim()) ?? dialled[0] ?? phones[0];
}

function extensionsWith(
  phones: Contact['phones'],
  { before, answer, after }: DetailChange,
  on: Day,
): Phone[] {
  const meant = phoneOfExtension(phones, before);
  const extension = answer === 'confirmed' ? before.trim() : answer === 'wrong' ? '' : after.trim();
  const confirmedOn = answer === 'wrong' ? (meant?.confirmedOn ?? null) : on;
  return phones.map((one) => (one === meant ? { ...one, extension: extension || null, confirmedOn } : one));
}

function channelOrNull(text: string): Channel | null {
  return text === '' ? null : channelSchema.parse(text);
}

function forbiddenWith(forbidden: readonly Channel[], before: string, after: string): Channel[] {
  const rest = forbidden.filter((one) => one !== before && one !== after);
  const added = channelOrNull(after);
  return added ? [...rest, added] : rest;
}
