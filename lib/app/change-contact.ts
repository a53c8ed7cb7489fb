import type { DetailsActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { mailboxOf, normaliseAddress } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import { writeAccount } from '../storage/book-store.ts';
import { writeContact } from '../storage/contact-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import { checkDetails } from './check-details.ts';
import { somebody } from './person-meant.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { type ReadingInPlace, readInPlace } from './suggestion.ts';
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
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, change.accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    const person = personOf(program, change, facts);
    if (change.contactId !== null && !person)
      return refusal('no-contact', 'This person is no longer on record.');
    const taken = person && takenBy(changes, person, facts);
    if (taken) return taken;
    const inPlace = readInPlace(facts, await readTerms(program));
    const activity = entryOf(program, { ...change, changes }, person, inPlace);
    const { today } = inPlace.reading.moment;
    if (person)
      await writeContact(
        database,
        changes.reduce((one, detail) => withDetail(one, detail, today), person),
      );
    const moved = changes.findLast(({ kind, answer }) => kind === 'address' && answer === 'changed');
    if (moved) await writeAccount(database, { ...facts.account, postalAddress: moved.after });
    await addActivity(database, activity);
    await refreshDue(program, [change.accountId]);
    return success(activity);
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
  { accountId, changes, note }: ContactChange,
  person: Contact | null,
  { reading }: ReadingInPlace,
): DetailsActivity {
  const learnt = changes.find(({ kind, answer }) => kind === 'name' && answer === 'changed');
  return {
    kind: 'details',
    id: program.newId(),
    accountId,
    at: reading.moment.now,
    zone: reading.moment.zone,
    amendsId: null,
    believed: believedFigures(reading),
    contactId: person?.id ?? null,
    contactName: learnt?.after ?? person?.name ?? null,
    callId: null,
    details: changes.map(({ kind, before, answer, after }) => ({ kind, before, answer, after })),
    note: note.trim(),
  };
}
