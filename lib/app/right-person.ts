import type { Activity, DetailsActivity } from '../domain/activity.ts';
import type { ReportedPerson } from '../domain/call-report.ts';
import type { Contact } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import { mailboxOf, normaliseAddress } from '../domain/email-address.ts';
import type { Id } from '../domain/id.ts';
import { isSameNumber } from '../domain/phone-key.ts';
import type { AccountFacts } from '../dunning/facts.ts';
import { splitPhones } from '../importers/values/split-phones.ts';
import { type Refusal, refusal } from '../shared/result.ts';
import { foldName } from '../shared/text.ts';
import { detailProblem } from './check-details.ts';
import { type NotedDetail, notedDetail } from './noted-detail.ts';
import { somebody } from './person-meant.ts';
import type { Program } from './program.ts';
import { type DetailChange, withDetail } from './with-detail.ts';

/** What cannot be kept of who was named, beside its field; `null`: it can. */
export function checkRightPerson(
  named: ReportedPerson | null,
  { account, contacts }: Pick<AccountFacts, 'account' | 'contacts'>,
): Refusal | null {
  if (!named) return null;
  for (const [kind, after] of [
    ['phone', named.phone],
    ['email', named.email],
  ] as const) {
    const problem = after === '' ? null : detailProblem({ kind, before: '', answer: 'changed', after });
    if (problem !== null) return refusal(`right-person-${kind}`, problem);
  }
  const whose = named.email === '' ? null : ownerOf(named.email, contacts);
  if (!whose || whose === knownAs(named, contacts)) return null;
  // As where a person is added by hand: an address belongs to one.
  return refusal(
    'right-person-email',
    `${named.email} is on record at ${account.name} already${whose.name ? `, as the address of ${whose.name}` : ''}: leave it out here.`,
  );
}

export interface NamedPerson {
  readonly contact: Contact;
  /** What was learnt of them, for the log. */
  readonly learnt: readonly NotedDetail[];
}

/**
 * Who was named on the phone as the one to ask for: somebody new, or somebody of that name on record with what was learnt
 * besides (P6, P17). @throws Error when a detail cannot be read: ask `checkRightPerson` first
 */
export function namedPerson(
  named: ReportedPerson,
  { account, contacts }: Pick<AccountFacts, 'account' | 'contacts'>,
  on: Day,
  { newId }: Pick<Program, 'newId'>,
): NamedPerson {
  const known = knownAs(named, contacts);
  const before = known ?? somebody(newId(), account.id, named.name || null);
  const all: DetailChange[] = [
    ...(known === null && named.name !== '' ? [changed('name', named.name)] : []),
    ...(named.role !== 'unknown' && named.role !== before.role
      ? [{ ...changed('role', named.role), before: before.role === 'unknown' ? '' : before.role }]
      : []),
    ...(named.phone !== '' ? [phoneChange(named.phone, before)] : []),
    ...(named.email !== '' ? [emailChange(named.email, before)] : []),
    ...(before.stale ? [{ ...changed('left', ''), before: 'yes' }] : []),
  ];
  return {
    contact: all.reduce((one, detail) => withDetail(one, detail, on), before),
    learnt: all.map((detail) => notedDetail(detail, before, before.id)),
  };
}

type Context = Pick<Activity, 'at' | 'zone' | 'believed'> & { readonly callId: Id };

/** The entry of the log about who was named; `null`: nothing was new about them. */
export function namedEntry(
  { contact, learnt }: NamedPerson,
  { at, zone, believed, callId }: Context,
  { newId }: Pick<Program, 'newId'>,
): DetailsActivity | null {
  if (learnt.length === 0) return null;
  const { id: contactId, accountId, name: contactName } = contact;
  const base = { kind: 'details', id: newId(), amendsId: null, note: '' } as const;
  return { ...base, accountId, at, zone, believed, contactId, contactName, callId, details: [...learnt] };
}

function changed(kind: DetailChange['kind'], after: string): DetailChange {
  return { kind, before: '', answer: 'changed', after };
}

/** What is on record already was said once more: it is confirmed. */
function phoneChange(typed: string, { phones }: Contact): DetailChange {
  const [said] = splitPhones(typed).phones;
  const known = said && phones.find(({ number }) => isSameNumber(number, said.number));
  if (known && (said.extension === null || said.extension === known.extension))
    return { kind: 'phone', before: known.number, answer: 'confirmed', after: '' };
  return { ...changed('phone', typed), before: known?.number ?? '' };
}

function emailChange(typed: string, { emails }: Contact): DetailChange {
  const address = normaliseAddress(typed);
  const known = emails.find((one) => one.address === address);
  return known
    ? { kind: 'email', before: known.address, answer: 'confirmed', after: '' }
    : changed('email', typed);
}

function ownerOf(typed: string, contacts: readonly Contact[]): Contact | null {
  const address = normaliseAddress(typed);
  if (address === null) return null;
  const mailbox = mailboxOf(address);
  return contacts.find(({ emails }) => emails.some((one) => mailboxOf(one.address) === mailbox)) ?? null;
}

/** The one on record of that name; of several, one who still works there. */
function knownAs({ name }: ReportedPerson, contacts: readonly Contact[]): Contact | null {
  if (name === '') return null;
  const alike = contacts.filter((one) => one.name !== null && foldName(one.name) === foldName(name));
  return alike.find(({ stale }) => !stale) ?? alike[0] ?? null;
}
