import type { DetailsActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { normaliseAddress } from '../domain/email-address.ts';
import { isSameNumber } from '../domain/phone-key.ts';
import { type DetailChange, phoneOfExtension } from './with-detail.ts';

export type NotedDetail = DetailsActivity['details'][number];

/** The line as the log keeps it, with what stood on record until then, so that it can be put back. */
export function notedDetail(
  { kind, before, answer, after }: DetailChange,
  person: Contact | null,
  ofEntry: Contact['id'] | null,
): NotedDetail {
  const stood = person && stoodBefore(kind, before, person);
  return {
    ...{ kind, before, answer, after },
    ...(person && person.id !== ofEntry && { contactId: person.id }),
    ...(stood && { stood }),
  };
}

function stoodBefore(
  kind: DetailChange['kind'],
  before: string,
  person: Contact,
): NotedDetail['stood'] | null {
  if (kind === 'email') {
    const old = person.emails.find(({ address }) => address === (normaliseAddress(before) ?? before));
    return old ? { confirmedOn: old.confirmedOn } : null;
  }
  if (kind === 'extension') {
    const meant = phoneOfExtension(person.phones, before);
    return meant ? { confirmedOn: meant.confirmedOn } : null;
  }
  if (kind !== 'phone' || before === '') return null;
  const old = person.phones.find(({ number }) => isSameNumber(number, before));
  return old ? { confirmedOn: old.confirmedOn, extension: old.extension, kind: old.kind } : null;
}
