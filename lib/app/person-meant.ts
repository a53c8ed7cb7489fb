import type { ReportedDetail } from '../domain/call-report.ts';
import { type Contact, contactSchema } from '../domain/contact.ts';
import type { Id } from '../domain/id.ts';
import { foldName } from '../shared/text.ts';
import type { Program } from './program.ts';

interface SpokenTo {
  readonly accountId: Id;
  /** The person spoken to; `null`: nobody on record. */
  readonly contactId: Id | null;
  /** As typed, when the person is not on record. */
  readonly contactName: string | null;
}

/**
 * Whose details those are that name nobody: a name that was learnt, then the person spoken to. Somebody new is made with
 * that name, unless somebody on record has it, or the person spoken to had none yet (P6). `null`: there are no such details.
 */
export function personMeant(
  details: readonly ReportedDetail[],
  contacts: readonly Contact[],
  spokenTo: SpokenTo,
  { newId }: Pick<Program, 'newId'>,
): Contact | null {
  const unnamed = details.filter(({ contactId, kind }) => contactId === null && kind !== 'address');
  if (unnamed.length === 0) return null;
  const learnt = unnamed.find(({ kind, before, after }) => kind === 'name' && before === '' && after !== '');
  const called = contacts.find(({ id }) => id === spokenTo.contactId) ?? null;
  const isTheirs = called !== null && (!learnt || called.name === null);
  if (isTheirs) return called;
  const name = (learnt?.after ?? spokenTo.contactName ?? '').trim();
  const known = contacts.find((one) => (name === '' ? one.name === null : isNamed(one, name)));
  return known ?? somebody(newId(), spokenTo.accountId, name === '' ? null : name);
}

function isNamed(contact: Contact, name: string): boolean {
  return contact.name !== null && foldName(contact.name) === foldName(name);
}

/** A person of whom no more is known than the name, if that. */
export function somebody(id: Id, accountId: Id, name: string | null): Contact {
  return contactSchema.parse({
    id,
    accountId,
    name,
    role: 'unknown',
    emails: [],
    phones: [],
    forbidden: [],
    stale: false,
    external: [],
  });
}
