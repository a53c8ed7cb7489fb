import { mailboxOf } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import { phoneKey } from '../domain/phone-key.ts';
import { type RememberedChoice, rememberedChoiceSchema } from '../domain/remembered-choice.ts';
import { unique } from '../shared/list.ts';
import type { AccountRow, PerOurCallDatabase } from './database.ts';

interface Asked {
  /** Folded spellings of what may be invoice numbers. */
  readonly numbers: readonly string[];
  /** Normalised addresses. */
  readonly addresses: readonly string[];
  /** Company domains: an address below one is at that company. */
  readonly domains: readonly string[];
  /** Phones as the page writes them. */
  readonly phones: readonly string[];
  /** Folded names. */
  readonly names: readonly string[];
  /** Scope and key of choices that may have been made. */
  readonly choices: readonly (readonly [scope: string, key: string])[];
}

interface Found {
  /** As the book writes them. */
  readonly numbers: { readonly number: string; readonly accountId: Id }[];
  readonly addresses: { readonly address: string; readonly accountId: Id }[];
  /** Numbers on record that end as one on the page does: whether they are the same is for who can read them. */
  readonly phones: { readonly number: string; readonly accountId: Id }[];
  readonly domains: { readonly domain: string; readonly accountId: Id }[];
  readonly names: { readonly name: string; readonly accountId: Id }[];
  /** Choices for accounts that are still there. */
  readonly choices: RememberedChoice[];
  /** The accounts found, and those they belong to. */
  readonly accounts: FoundAccount[];
}

interface FoundAccount {
  readonly id: Id;
  readonly parentId: Id | null;
  readonly paidByParent: boolean;
  /** Where its numbers are written without a country code. */
  readonly country: string | null;
}

/** A phone of more people than this is a switchboard's, or nobody's ("000 0000"). */
const MOST_OF_ONE_PHONE = 50;
/** Parents of parents: further up nobody looks. */
const MOST_GENERATIONS = 5;

/** What is on record about the evidence of one page: look-ups by index alone, whatever the size of the book. */
export async function findKnownSide(database: PerOurCallDatabase, asked: Asked): Promise<Found> {
  return database.transaction(
    'r',
    [database.items, database.contacts, database.accounts, database.choices],
    async () => {
      const mailboxes = unique(asked.addresses.map(mailboxOf));
      const [items, contacts, phones, byDomain, named, choices] = await Promise.all([
        database.items.where('numberKey').anyOf(asked.numbers).toArray(),
        database.contacts.where('addressKeys').anyOf(mailboxes).distinct().toArray(),
        Promise.all(
          unique(asked.phones.flatMap((phone) => phoneKey(phone) ?? [])).map((key) =>
            phonesOf(database, key),
          ),
        ),
        Promise.all(unique(asked.domains).map((domain) => accountsOfDomain(database, domain))),
        database.accounts.where('nameKey').anyOf(asked.names).toArray(),
        database.choices
          .where('[scope+key]')
          .anyOf(asked.choices.map(([scope, key]) => [scope, key]))
          .toArray(),
      ]);
      const found = {
        numbers: items.map((item) => ({ number: item.number, accountId: item.accountId })),
        addresses: contacts.flatMap((contact) =>
          contact.emails
            .filter(({ address }) => mailboxes.includes(mailboxOf(address)))
            .map(({ address }) => ({ address, accountId: contact.accountId })),
        ),
        phones: phones.flat(),
        domains: byDomain.flat(),
        names: named.map((account) => ({ name: account.nameKey, accountId: account.id })),
      };
      const chosen = choices.map((row) => rememberedChoiceSchema.parse(row));
      const accounts = await withParents(
        database,
        [...Object.values(found).flat(), ...chosen].map(({ accountId }) => accountId),
      );
      const isThere = ({ accountId }: RememberedChoice) => accounts.some(({ id }) => id === accountId);
      return { ...found, choices: chosen.filter(isThere), accounts: accounts.map(asFound) };
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

async function phonesOf(database: PerOurCallDatabase, key: string): Promise<Found['phones']> {
  const contacts = await database.contacts
    .where('phoneKeys')
    .equals(key)
    .limit(MOST_OF_ONE_PHONE + 1)
    .toArray();
  if (contacts.length > MOST_OF_ONE_PHONE) return [];
  return contacts.flatMap(({ accountId, phones }) =>
    phones.filter(({ number }) => phoneKey(number) === key).map(({ number }) => ({ number, accountId })),
  );
}

async function withParents(database: PerOurCallDatabase, ids: readonly Id[]): Promise<AccountRow[]> {
  const rows = new Map<Id, AccountRow>();
  let next = unique(ids);
  for (let above = 0; next.length > 0 && above <= MOST_GENERATIONS; above += 1) {
    const found = (await database.accounts.bulkGet(next)).flatMap((row) => row ?? []);
    for (const row of found) rows.set(row.id, row);
    next = unique(found.flatMap(({ parentId }) => parentId ?? [])).filter((id) => !rows.has(id));
  }
  return [...rows.values()];
}

/** A row that an older program wrote does not say who pays, nor where it sits. */
function asFound({ id, parentId, paidByParent, place }: AccountRow): FoundAccount {
  return { id, parentId, paidByParent: paidByParent ?? false, country: place?.country ?? null };
}
