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
  const people = groupBy(contacts, ({ ref, name }) => `${keyOf(ref)}/${foldName(name ?? '')}`);
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

function distinctPhones(phones: readonly ContactCandidate['phones'][number][]) {
  const same = groupBy(phones, ({ number, extension, kind }) =>
    [number.replace(/\D/g, ''), extension, kind].join(),
  );
  return [...same.values()].flatMap((group) => group.slice(0, 1));
}
