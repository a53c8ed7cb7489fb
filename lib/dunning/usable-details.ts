import type { Contact, Phone } from '../domain/contact.ts';
import { isRoleAddress } from '../domain/email-address.ts';
import { firstName } from '../domain/first-name.ts';
import { isSameNumber } from '../domain/phone-key.ts';
import { type DetailFacts, emailState, isGood, phoneState, postalState } from './detail-state.ts';
import type { Reading } from './reading.ts';

export type Email = Contact['emails'][number];

/** Addresses that can be written to. */
export function goodEmails({ emails }: Contact, facts: DetailFacts): Email[] {
  return emails.filter((email) => isGood(emailState(email, facts)));
}

/** Numbers that can be rung. */
export function goodPhones({ phones }: Contact, facts: DetailFacts): Phone[] {
  return phones.filter((phone) => phone.kind !== 'fax' && isGood(phoneState(phone, facts)));
}

/** Letters can be sent there. */
export function isGoodPostal(address: string | null, facts: DetailFacts): address is string {
  return address !== null && isGood(postalState(address, facts));
}

/** No mail would arrive, and a letter does (P2, P24). `contact` as `usableContact` gives it. */
export function isOnlyByPost(contact: Contact | null, reading: Reading): boolean {
  const hasMail = contact !== null && contact.emails.length > 0;
  return !hasMail && isGoodPostal(reading.facts.account.postalAddress, reading);
}

/**
 * The person with the addresses and numbers that can be used, the one to use first in front: her own address before a
 * mailbox others read (case 42), one that was not tried in vain (P17), one that was confirmed (P5).
 */
export function usableContact(contact: Contact, reading: Reading): Contact {
  return {
    ...contact,
    emails: byMerit(goodEmails(contact, reading), (email) => [
      firstName(contact.name) !== null && isRoleAddress(email.address) ? 1 : 0,
      triesAt(email, reading) >= reading.procedure.otherPersonAfterTries ? 1 : 0,
      emailState(email, reading).isOld ? 1 : 0,
    ]),
    phones: byMerit(goodPhones(contact, reading), (phone) => [
      triesOn(phone, reading),
      phoneState(phone, reading).isOld ? 1 : 0,
    ]),
  };
}

/** How often nobody answered a mail to that address, since they last talked to us or wrote. */
export function triesAt({ address }: Email, { silence }: Pick<Reading, 'silence'>): number {
  return silence.unanswered.filter((one) => one.kind === 'mail' && one.to.includes(address)).length;
}

/** How often nobody answered at that number, since they last talked to us or wrote. */
export function triesOn({ number }: Phone, { silence }: Pick<Reading, 'silence'>): number {
  return silence.unanswered.filter((one) => one.kind === 'call' && isSameNumber(one.phone, number)).length;
}

/** Fewest demerits first, the weightiest demerit first; of equals as they stand on record. */
function byMerit<T>(details: readonly T[], demerits: (detail: T) => readonly number[]): T[] {
  return details
    .map((detail) => ({ detail, bad: demerits(detail) }))
    .sort((a, b) => a.bad.map((n, i) => n - (b.bad[i] ?? 0)).find((difference) => difference !== 0) ?? 0)
    .map(({ detail }) => detail);
}
