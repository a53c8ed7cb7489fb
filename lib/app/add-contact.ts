import { type Contact, contactSchema } from '../domain/contact.ts';
import { mailboxOf } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import { type NewPerson, newPersonSchema, type TypedPerson } from '../domain/new-person.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { foldName } from '../shared/text.ts';
import { readAccount } from '../storage/book-store.ts';
import { readContacts, writeContact } from '../storage/contact-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { refusalOf } from './refusal-of.ts';
import { NO_ACCOUNT } from './with-account.ts';

type Asked = TypedPerson & { readonly accountId: Id };

/**
 * Adds a person to a customer, as confirmed by hand. Somebody on record there under that name has one address more; an
 * address that is on record there already is refused. Nothing goes into the log.
 */
export async function addContact(program: Program, { accountId, ...asked }: Asked): Promise<Result<Contact>> {
  const parsed = newPersonSchema.safeParse(asked);
  if (!parsed.success) return refusalOf(parsed.error);
  const { database } = program;
  return inOneTransaction(database, async () => {
    const account = await readAccount(database, accountId);
    if (!account) return NO_ACCOUNT;
    const people = await readContacts(database, accountId);
    const mailbox = mailboxOf(parsed.data.address);
    if (people.some(({ emails }) => emails.some(({ address }) => mailboxOf(address) === mailbox))) {
      return refusal('address', `${parsed.data.address} is on record at ${account.name} already.`);
    }
    const contact = withAddress(people, parsed.data) ?? newContact(program, accountId, parsed.data);
    await writeContact(database, contact);
    await refreshDue(program, [accountId]);
    return success(contact);
  });
}

export function newContact(program: Program, accountId: Id, { name, address }: NewPerson): Contact {
  return contactSchema.parse({
    id: program.newId(),
    accountId,
    name,
    role: 'unknown',
    emails: [{ address, confirmedOn: null }],
    phones: [],
    forbidden: [],
    stale: false,
    external: [],
  });
}

function withAddress(people: readonly Contact[], { name, address }: NewPerson): Contact | null {
  const alike = people.filter(
    (one) => !one.stale && name !== null && foldName(one.name ?? '') === foldName(name),
  );
  const [person] = alike;
  if (!person || alike.length > 1) return null;
  return { ...person, emails: [...person.emails, { address, confirmedOn: null }] };
}
