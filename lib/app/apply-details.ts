import type { Activity, DetailsActivity } from '../domain/activity.ts';
import type { ReportedDetail } from '../domain/call-report.ts';
import type { Contact } from '../domain/contact.ts';
import { dayIn, type Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { writeAccount } from '../storage/book-store.ts';
import { writeContact } from '../storage/contact-store.ts';
import { fileActivity } from './file-activity.ts';
import { notedDetail } from './noted-detail.ts';
import { personMeant } from './person-meant.ts';
import type { Program } from './program.ts';
import { withDetail } from './with-detail.ts';

interface Context {
  readonly at: Instant;
  /** The seller's; the day of the call is a day in it. */
  readonly zone: string;
  readonly believed: Activity['believed'];
  /** The person spoken to; `null`: nobody on record. */
  readonly contactId: Id | null;
  /** As typed, when the person is not on record. */
  readonly contactName: string | null;
  readonly callId: Id | null;
}

/**
 * Details that were confirmed or put right in a call: on record with the day, and in the log as one entry, which is given
 * back. Somebody whose name was learnt becomes one of the account's people (P6). `null`: nothing was said of details.
 * Runs inside the caller's transaction. @throws Error when a detail cannot be read: ask `checkDetails` first
 */
export async function applyDetails(
  program: Program,
  facts: AccountFacts,
  details: readonly ReportedDetail[],
  context: Context,
): Promise<DetailsActivity | null> {
  if (details.length === 0) return null;
  const { database } = program;
  const { account, contacts } = facts;
  const meant = personMeant(details, contacts, { ...context, accountId: account.id }, program);
  const changed = putRight(contacts, meant, details, dayIn(context.zone, context.at));
  for (const contact of changed) await writeContact(database, contact);
  const moved = details.findLast(({ kind, answer }) => kind === 'address' && answer === 'changed');
  if (moved) await writeAccount(database, { ...account, postalAddress: moved.after.trim() });
  const about = aboutWhom(changed, details, meant);
  const activity: DetailsActivity = {
    kind: 'details',
    id: program.newId(),
    accountId: account.id,
    at: context.at,
    zone: context.zone,
    amendsId: null,
    believed: context.believed,
    contactId: about?.id ?? context.contactId,
    contactName: about?.name ?? context.contactName,
    callId: context.callId,
    details: details.map((detail) =>
      notedDetail(detail, personOf(detail, contacts, meant), about?.id ?? context.contactId),
    ),
    note: '',
  };
  return (await fileActivity(program, activity)).value;
}

/** Whose detail it is, as they stood before. */
function personOf(
  { contactId, kind }: ReportedDetail,
  contacts: readonly Contact[],
  meant: Contact | null,
): Contact | null {
  if (kind === 'address') return null;
  return contactId === null ? meant : (contacts.find(({ id }) => id === contactId) ?? meant);
}

/** Those whose details have changed, each with all that was said of them. */
function putRight(
  contacts: readonly Contact[],
  meant: Contact | null,
  details: readonly ReportedDetail[],
  on: ReturnType<typeof dayIn>,
): Contact[] {
  const isNew = meant !== null && !contacts.includes(meant);
  return [...contacts, ...(isNew ? [meant] : [])].flatMap((contact) => {
    const theirs = details.filter(
      ({ contactId, kind }) => kind !== 'address' && (contactId ?? meant?.id) === contact.id,
    );
    if (theirs.length === 0) return [];
    return [theirs.reduce((one, detail) => withDetail(one, detail, on), contact)];
  });
}

/** Of several the one who is meant where a detail names nobody. */
function aboutWhom(
  changed: readonly Contact[],
  [first]: readonly ReportedDetail[],
  meant: Contact | null,
): Contact | null {
  const id = meant?.id ?? first?.contactId;
  return changed.find((contact) => contact.id === id) ?? changed[0] ?? null;
}
