import { groupBy, unique } from '../../shared/list.ts';
import type { ContactCandidate } from '../candidates.ts';

/** People that several rows or files name are one person each, with all their addresses and numbers. */
export function joinContacts(contacts: readonly ContactCandidate[]): ContactCandidate[] {
  const people = groupBy(contacts, ({ external }) => external.map(({ key }) => key).join());
  return [...people.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    return [
      {
        ...first,
        emails: unique(rows.flatMap((row) => row.emails)),
        phones: distinctPhones(rows.flatMap((row) => row.phones)),
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
