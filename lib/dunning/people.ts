import type { Contact, Phone } from '../domain/contact.ts';
import { isRoleAddress } from '../domain/email-address.ts';
import { isAway } from './choose-person.ts';
import { type DetailState, emailState, phoneState, postalState } from './detail-state.ts';
import type { Reading } from './reading.ts';
import { type Email, triesAt, triesOn, usableContact } from './usable-details.ts';

/** One of an account's people, with how good each address and number is now. */
export interface PersonView {
  readonly contact: Contact;
  /** The same with only what can be used, the address and the number to use first in front (P17). */
  readonly usable: Contact;
  readonly emails: readonly (Email & {
    readonly state: DetailState;
    /** Several people read it (case 42). */
    readonly isShared: boolean;
    /** How often nobody answered there since they last talked to us or wrote (P17). */
    readonly tries: number;
  })[];
  readonly phones: readonly (Phone & { readonly state: DetailState; readonly tries: number })[];
  readonly isAway: boolean;
}

/** Everybody on record as they stand there; who has left comes last. */
export function peopleOf(reading: Reading): PersonView[] {
  const people = reading.facts.contacts.map((contact) => ({
    contact,
    usable: usableContact(contact, reading),
    emails: contact.emails.map((email) => ({
      ...email,
      state: emailState(email, reading),
      isShared: isRoleAddress(email.address),
      tries: triesAt(email, reading),
    })),
    phones: contact.phones.map((phone) => ({
      ...phone,
      state: phoneState(phone, reading),
      tries: triesOn(phone, reading),
    })),
    isAway: isAway(contact, reading.moment.today),
  }));
  return people.sort((a, b) => Number(a.contact.stale) - Number(b.contact.stale));
}

/** Whether letters arrive, as the record says; `null`: no postal address is known. */
export function postalOf(reading: Reading): DetailState | null {
  const { postalAddress } = reading.facts.account;
  return postalAddress === null ? null : postalState(postalAddress, reading);
}
