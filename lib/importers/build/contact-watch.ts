import type { ColumnName } from '../../domain/column-name.ts';
import { foldName } from '../../shared/text.ts';
import type { ImportProblem } from '../problem.ts';
import { warnAt } from '../problem-at.ts';
import type { ProblemLog } from '../problem-log.ts';
import { quoted } from '../quoted.ts';
import { cellOf, cellsOf } from '../recognise/header.ts';
import type { RecognisedSource } from '../recognise/recognised-source.ts';
import { joinedAddress, postalAddress } from '../values/postal-address.ts';
import { splitEmails } from '../values/split-emails.ts';
import { type PhoneCandidate, splitPhones } from '../values/split-phones.ts';
import { personOf } from './customer-of-row.ts';
import { addFacts, type CustomerFacts, type CustomerRef } from './customer-refs.ts';
import type { ReadContact } from './table-reading.ts';

/** Takes the people and addresses out of rows, in a contact list and in a list of invoices that names them. */
export interface ContactWatch {
  readonly see: (row: { readonly cells: readonly string[]; readonly line: number }, ref: CustomerRef) => void;
  readonly contacts: () => ReadContact[];
}

const COLUMNS: readonly ColumnName[] = [
  'email',
  'phones',
  'phone',
  'mobile',
  'fax',
  'otherPhone',
  'person',
  'firstName',
  'lastName',
  'language',
  'reminders',
  'billAddress',
  'shipAddress',
  'street',
  'city',
  'region',
  'postalCode',
  'country',
];

export function contactWatch(table: RecognisedSource, log: ProblemLog): ContactWatch {
  const { header, source } = table;
  const present = COLUMNS.filter((name) => header.columns.has(name));
  const found = new Map<CustomerRef, Map<string, ReadContact>>();
  const seen = new Map<CustomerRef, string>();
  return {
    see({ cells, line }, ref) {
      if (present.length === 0) return;
      // Rows of one invoice, and mostly of one customer, repeat the same cells.
      const text = present.map((name) => cellOf(header, cells, name)).join('\t');
      if (seen.get(ref) === text) return;
      seen.set(ref, text);
      addFacts(ref, factsOf(table, cells));
      const { contact, unreadable } = readContact(table, cells, ref);
      const place = { file: source.file, line };
      log.add(...unreadable.map((sentence): ImportProblem => warnAt(place, sentence)));
      if (contact) keep(found, contact);
    },
    contacts: () => [...found.values()].flatMap((people) => [...people.values()]),
  };
}

/** The same person of the same customer again adds what is new. */
function keep(found: Map<CustomerRef, Map<string, ReadContact>>, contact: ReadContact): void {
  const people = found.get(contact.ref) ?? new Map<string, ReadContact>();
  found.set(contact.ref, people);
  const key = foldName(contact.name ?? '');
  const known = people.get(key);
  people.set(key, known ? merged(known, contact) : contact);
}

function merged(known: ReadContact, more: ReadContact): ReadContact {
  const emails = more.emails.filter((email) => !known.emails.includes(email));
  const phones = more.phones.filter((phone) => !known.phones.some((one) => isSame(one, phone)));
  return { ...known, emails: [...known.emails, ...emails], phones: [...known.phones, ...phones] };
}

function isSame(a: PhoneCandidate, b: PhoneCandidate): boolean {
  return a.number === b.number && a.extension === b.extension && a.kind === b.kind;
}

function readContact(table: RecognisedSource, cells: readonly string[], ref: CustomerRef) {
  const { header } = table;
  const { emails, unreadable: noEmails } = splitEmails(cellOf(header, cells, 'email'));
  const { phones, unreadable: noPhones } = phonesOf(table, cells);
  const person = personOf(table, cells);
  const name = person === '' ? null : person;
  const unreadable = [
    ...noEmails.map((text) => `${quoted(text)} is not an e-mail address and was left out.`),
    ...noPhones.map((text) => `${quoted(text)} is not a phone number and was left out.`),
  ];
  const contact = name || emails.length > 0 || phones.length > 0 ? { ref, name, emails, phones } : null;
  return { contact, unreadable };
}

const PHONE_COLUMNS = [
  ['phones', 'office'],
  ['phone', 'office'],
  ['mobile', 'mobile'],
  ['otherPhone', 'other'],
  ['fax', 'fax'],
] as const;

function phonesOf({ header }: RecognisedSource, cells: readonly string[]) {
  const country = cellOf(header, cells, 'country') || null;
  const phones: PhoneCandidate[] = [];
  const unreadable: string[] = [];
  for (const [column, kind] of PHONE_COLUMNS) {
    for (const cell of cellsOf(header, cells, column)) {
      const split = splitPhones(cell, { kind, country });
      phones.push(...split.phones);
      unreadable.push(...split.unreadable);
    }
  }
  const extension = cellOf(header, cells, 'extension');
  const [first] = phones;
  if (first && first.extension === null && extension !== '') phones[0] = { ...first, extension };
  return { phones: distinct(phones), unreadable };
}

function distinct(phones: readonly PhoneCandidate[]): PhoneCandidate[] {
  return phones.filter((phone, at) => phones.findIndex((one) => isSame(one, phone)) === at);
}

function factsOf({ header }: RecognisedSource, cells: readonly string[]): CustomerFacts {
  const text = (name: ColumnName) => cellOf(header, cells, name);
  const parts = { city: text('city'), region: text('region'), postalCode: text('postalCode') };
  const country = text('country');
  return {
    postalAddress:
      postalAddress(text('billAddress')) ??
      joinedAddress({ ...parts, street: text('street'), country }) ??
      postalAddress(text('shipAddress')),
    country: country || null,
    region: parts.region || null,
    postalCode: parts.postalCode || null,
    language: languageOf(text('language')),
    noReminders: /^(?:false|no|nein|non|off|0|n|f)$/i.test(text('reminders')),
  };
}

/** "de", "en-US" or "pt_BR"; a language by its name is not guessed. */
function languageOf(text: string): string | null {
  if (!/^[a-z]{2,3}(?:[-_][a-z]{2,4})?$/i.test(text)) return null;
  return Intl.getCanonicalLocales(text.replace('_', '-'))[0] ?? null;
}
