import { domainOf } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import { type RememberedChoice, rememberedChoiceSchema } from '../domain/remembered-choice.ts';
import type { PerOurCallDatabase } from './database.ts';

interface Asked {
  /** Folded words that may be invoice numbers. */
  readonly numbers: readonly string[];
  /** Normalised addresses. */
  readonly addresses: readonly string[];
  /** Folded names. */
  readonly names: readonly string[];
  /** Scope and key of choices that may have been made. */
  readonly choices: readonly (readonly [scope: string, key: string])[];
}

interface Found {
  readonly numbers: { readonly number: string; readonly accountId: Id }[];
  readonly addresses: { readonly address: string; readonly accountId: Id }[];
  readonly domains: { readonly domain: string; readonly accountId: Id }[];
  readonly names: { readonly name: string; readonly accountId: Id }[];
  readonly choices: RememberedChoice[];
}

/** What is on record about the evidence of one page; five index look-ups, whatever the size of the book. */
export async function findKnownSide(database: PerOurCallDatabase, asked: Asked): Promise<Found> {
  const domains = [...new Set(asked.addresses.map(domainOf))];
  return database.transaction(
    'r',
    [database.items, database.contacts, database.accounts, database.choices],
    async () => {
      const [items, contacts, byDomain, accounts, choices] = await Promise.all([
        database.items.where('numberKey').anyOf(asked.numbers).toArray(),
        database.contacts.where('addressKeys').anyOf(asked.addresses).toArray(),
        Promise.all(domains.map((domain) => accountsOfDomain(database, domain))),
        database.accounts.where('nameKey').anyOf(asked.names).toArray(),
        database.choices
          .where('[scope+key]')
          .anyOf(asked.choices.map(([scope, key]) => [scope, key]))
          .toArray(),
      ]);
      return {
        numbers: items.map((item) => ({ number: item.numberKey, accountId: item.accountId })),
        addresses: contacts.flatMap((contact) =>
          contact.addressKeys
            .filter((address) => asked.addresses.includes(address))
            .map((address) => ({ address, accountId: contact.accountId })),
        ),
        domains: byDomain.flat(),
        names: accounts.map((account) => ({ name: account.nameKey, accountId: account.id })),
        choices: choices.map((row) => rememberedChoiceSchema.parse(row)),
      };
    },
  );
}

/** Read until a second account is found: then the domain is shared, and that is all there is to know. */
async function accountsOfDomain(database: PerOurCallDatabase, domain: string): Promise<Found['domains']> {
  const ids = new Set<Id>();
  await database.contacts
    .where('domainKeys')
    .equals(domain)
    .until(() => ids.size > 1)
    .each(({ accountId }) => ids.add(accountId));
  return [...ids].map((accountId) => ({ domain, accountId }));
}
