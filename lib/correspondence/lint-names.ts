import type { Account } from '../domain/account.ts';
import type { Contact } from '../domain/contact.ts';
import type { OpenItem } from '../domain/open-item.ts';

interface TheirOwn {
  readonly account: Pick<Account, 'name'>;
  readonly contacts: readonly Pick<Contact, 'name'>[];
  readonly items: readonly Pick<OpenItem, 'description'>[];
  readonly paysFor?: readonly Pick<Account, 'name'>[];
}

/** What the guard does not read as our words: names of firms and people, and what was delivered. */
export function lintNames({ account, contacts, items, paysFor = [] }: TheirOwn): string[] {
  const people = contacts.flatMap(({ name }) => (name === null ? [] : [name, ...partsOf(name)]));
  const delivered = items.flatMap(({ description }) => description || []);
  return [...new Set([account.name, ...paysFor.map(({ name }) => name), ...people, ...delivered])];
}

/** First and last names stand alone too; "de" and "van" are words. */
function partsOf(name: string): string[] {
  return name.split(/\s+/).filter((part) => part.length >= 3 && /^\p{Lu}/u.test(part));
}
