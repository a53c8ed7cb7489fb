import { groupBy, unique } from '../../shared/list.ts';
import { foldName } from '../../shared/text.ts';
import type { ContactCandidate } from '../candidates.ts';
import type { CustomerRef } from './customer-refs.ts';
import type { ReadContact } from './table-reading.ts';

interface ContactTerms {
  readonly system: string;
  readonly keyOf: (ref: CustomerRef) => string;
}

/**
 * People that several rows or files name are one person each, with all their addresses and numbers. The person is part of
 * the key: when the books name somebody else, that is somebody else.
 */
export function joinContacts(
  contacts: readonly ReadContact[],
  { system, keyOf }: ContactTerms,
): ContactCandidate[] {
  const people = groupBy(
    withoutNameless(contacts, keyOf),
    ({ ref, name }) => `${keyOf(ref)}/${foldName(name ?? '')}`,
  );
  return [...people].flatMap(([key, rows]) => {
    const [first] = rows;
    if (!first) return [];
    return [
      {
        accountKey: keyOf(first.ref),
        name: first.name,
        emails: unique(rows.flatMap((row) => row.emails)),
        phones: distinctPhones(rows.flatMap((row) => row.phones)),
        external: [{ system: `${system}-contact`, key }],
      },
    ];
  });
}

/** An address that one list has alone and another with a name is that person's, and so are the numbers beside it. */
function withoutNameless(
  contacts: readonly ReadContact[],
  keyOf: ContactTerms['keyOf'],
): readonly ReadContact[] {
  const named = new Map<string, ReadContact>();
  const place = (ref: CustomerRef, email: string) => `${keyOf(ref)}/${email.toLowerCase()}`;
  for (const contact of contacts) {
    if (contact.name === null) continue;
    for (const email of contact.emails)
      if (!named.has(place(contact.ref, email))) named.set(place(contact.ref, email), contact);
  }
  return contacts.map((contact) => {
    if (contact.name !== null) return contact;
    const owners = contact.emails.map((email) => named.get(place(contact.ref, email)));
    const [owner] = owners;
    if (!owner || owners.includes(undefined)) return contact;
    // Addresses of others among them stay with those others.
    const emails = contact.emails.filter((_, at) => owners[at] === owner);
    return { ...contact, name: owner.name, emails };
  });
}

function distinctPhones(phones: readonly ContactCandidate['phones'][number][]) {
  const same = groupBy(phones, ({ number, extension, kind }) =>
    [number.replace(/\D/g, ''), extension, kind].join(),
  );
  return [...same.values()].flatMap((group) => group.slice(0, 1));
}
