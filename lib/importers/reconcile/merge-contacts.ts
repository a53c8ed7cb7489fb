import type { Contact, Phone } from '../../domain/contact.ts';
import { externalKeyOf } from '../../domain/external-key.ts';
import { groupBy } from '../../shared/list.ts';
import { foldName } from '../../shared/text.ts';
import type { ContactCandidate } from '../candidates.ts';
import { quoted } from '../quoted.ts';
import type { ConflictList } from './conflict-list.ts';
import { byExternalKey, joinExternal, type RowMerge, withColumns } from './row-merge.ts';

interface ContactMaking {
  readonly known: readonly Contact[];
  /** Account ids by the candidates' keys. */
  readonly idOf: ReadonlyMap<string, string>;
  readonly ids: () => string;
  readonly conflicts: ConflictList;
}

/** Stored people with addresses and numbers they did not have yet, and new ones. Nothing a user entered is taken away. */
export function mergeContacts(
  candidates: readonly ContactCandidate[],
  { known, idOf, ids, conflicts }: ContactMaking,
): RowMerge<Contact>[] {
  const byExternal = byExternalKey(known);
  const byAccount = groupBy(known, ({ accountId }) => accountId);
  const taken = new Set<string>();
  return candidates.flatMap((candidate): RowMerge<Contact>[] => {
    const accountId = idOf.get(candidate.accountKey);
    if (accountId === undefined) return [];
    const isFree = (one: Contact | undefined) =>
      one !== undefined && one.accountId === accountId && !taken.has(one.id);
    const own = candidate.external.map((key) => byExternal.get(externalKeyOf(key))).find(isFree);
    const people = byAccount.get(accountId) ?? [];
    const before =
      own ?? people.find((contact) => isFree(contact) && isSamePerson(contact, candidate)) ?? null;
    if (!before) return [{ before, after: fresh(candidate, accountId, ids()) }];
    taken.add(before.id);
    if (before.stale) sayStale(before, candidate, conflicts);
    return [{ before, after: updated(before, candidate) }];
  });
}

/** By name; or by an address both have, unless the names contradict: a shared mailbox is no proof of a person. */
function isSamePerson(contact: Contact, candidate: ContactCandidate): boolean {
  const sameName = contact.name && candidate.name && foldName(contact.name) === foldName(candidate.name);
  if (sameName) return true;
  const shared = contact.emails.some(({ address }) => candidate.emails.includes(address));
  return shared && (contact.name === null || candidate.name === null);
}

function sayStale(contact: Contact, { emails, phones }: ContactCandidate, conflicts: ConflictList): void {
  const who = contact.name ?? contact.emails[0]?.address ?? phones[0]?.number ?? 'Somebody';
  const again = contact.emails.find(({ address }) => emails.includes(address))?.address;
  const what = again && again !== who ? `${quoted(again)} of ${quoted(who)}` : quoted(who);
  conflicts.say(
    'stale',
    () => `${what} stands in the file again, and you noted that it is no longer in use: it stays unused.`,
  );
}

function updated(contact: Contact, candidate: ContactCandidate): Contact {
  const addresses = new Set(contact.emails.map(({ address }) => address));
  const numbers = new Set(contact.phones.map(dialled));
  const emails = candidate.emails.filter((address) => !addresses.has(address));
  const phones = candidate.phones.filter((phone) => !numbers.has(dialled(phone)));
  return withColumns(contact, {
    name: contact.name ?? candidate.name,
    emails: emails.length > 0 ? [...contact.emails, ...emails.map(unconfirmedEmail)] : contact.emails,
    phones: phones.length > 0 ? [...contact.phones, ...phones.map(unconfirmedPhone)] : contact.phones,
    external: joinExternal(contact.external, candidate.external),
  });
}

function fresh({ name, emails, phones, external }: ContactCandidate, accountId: string, id: string): Contact {
  return {
    id,
    accountId,
    name,
    role: 'unknown',
    emails: emails.map(unconfirmedEmail),
    phones: phones.map(unconfirmedPhone),
    forbidden: [],
    preferred: null,
    stale: false,
    awayUntil: null,
    external: [...external],
  };
}

function unconfirmedEmail(address: string): Contact['emails'][number] {
  return { address, confirmedOn: null };
}

function unconfirmedPhone({ number, extension, kind }: ContactCandidate['phones'][number]): Phone {
  return { number, extension, kind, confirmedOn: null };
}

/** What is dialled, and on which device it rings: one number may stand as office and as mobile. */
function dialled({ number, extension, kind }: ContactCandidate['phones'][number]): string {
  return [number.replace(/\D/g, ''), extension, kind].join();
}
