import type { DetailsActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { mailboxOf, normaliseAddress } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import type { Reading } from '../dunning/reading.ts';
import { type Refusal, type Result, refusal } from '../shared/result.ts';
import { writeAccount } from '../storage/book-store.ts';
import { writeContact } from '../storage/contact-store.ts';
import { checkDetails } from './check-details.ts';
import { notedDetail } from './noted-detail.ts';
import { somebody } from './person-meant.ts';
import type { Program } from './program.ts';
import { fileEntry, newEntry, withAccount } from './with-account.ts';
import { type DetailChange, withDetail } from './with-detail.ts';

export interface ContactChange {
  readonly accountId: Id;
  /** `new`: somebody who is not on record yet; `null`: the account itself, of which the postal address can be changed. */
  readonly contactId: Id | 'new' | null;
  readonly changes: readonly DetailChange[];
  /** Why, such as "asked for it on the phone"; empty: not said. */
  readonly note: string;
}

/**
 * What is known of a person is confirmed or put right by hand (P4, P5): on record, and in the log as one entry. Another
 * change takes it back; nothing is removed from the log. What the customer no longer uses stays on record, unused.
 */
export async function changeContact(
  program: Program,
  change: ContactChange,
): Promise<Result<DetailsActivity>> {
  const changes = change.changes.map(trimmed);
  const problem = checkDetails(changes);
  if (problem) return problem;
  if (changes.length === 0) return refusal('nothing-changed', 'Nothing was changed.');
  const { database } = program;
  return withAccount(program, change.accountId, async ({ facts, reading }) => {
    const person = personOf(program, change, facts);
    if (change.contactId !== null && !person)
      return refusal('no-contact', 'This person is no longer on record.');
    const taken = person && takenBy(changes, person, facts);
    if (taken) return taken;
    const { today } = reading.moment;
    if (person)
      await writeContact(
        database,
        changes.reduce((one, detail) => withDetail(one, detail, today), person),
      );
    const moved = changes.findLast(({ kind, answer }) => kind === 'address' && answer === 'changed');
    if (moved) await writeAccount(database, { ...facts.account, postalAddress: moved.after });
    return fileEntry(program, entryOf(program, { ...change, changes }, person, reading));
  });
}

function trimmed(change: DetailChange): DetailChange {
  return { ...change, before: change.before.trim(), after: change.after.trim() };
}

function personOf(program: Program, { contactId }: ContactChange, facts: AccountFacts): Contact | null {
  if (contactId === 'new') return somebody(program.newId(), facts.account.id, null);
  return facts.contacts.find(({ id }) => id === contactId) ?? null;
}

/** One mailbox is one person's, or nobody knows whose mail it is. */
function takenBy(changes: readonly DetailChange[], person: Contact, facts: AccountFacts): Refusal | null {
  for (const { kind, answer, after } of changes) {
    const address = kind === 'email' && answer === 'changed' ? normaliseAddress(after) : null;
    if (address === null) continue;
    const other = facts.contacts.find(
      ({ id, emails }) =>
        id !== person.id && emails.some((one) => mailboxOf(one.address) === mailboxOf(address)),
    );
    if (other)
      return refusal('address', `${address} is on record already${other.name ? ` for ${other.name}` : ''}.`);
  }
  return null;
}

function entryOf(
  program: Program,
  { changes, note }: ContactChange,
  person: Contact | null,
  reading: Reading,
): DetailsActivity {
  const learnt = changes.find(({ kind, answer }) => kind === 'name' && answer === 'changed');
  return {
    kind: 'details',
    ...newEntry(program, reading),
    contactId: person?.id ?? null,
    contactName: learnt?.after ?? person?.name ?? null,
    callId: null,
    details: changes.map((one) => notedDetail(one, person, person?.id ?? null)),
    note: note.trim(),
  };
}
