import type { Account } from '../domain/account.ts';
import type { Contact } from '../domain/contact.ts';
import { domainsAbove, mailboxOf } from '../domain/email-address.ts';
import { externalKeyOf } from '../domain/external-key.ts';
import { foldNumber } from '../domain/invoice-number.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { phoneKey } from '../domain/phone-key.ts';
import { unique } from '../shared/list.ts';
import { foldName } from '../shared/text.ts';
import type { AccountRow, ContactRow, OpenItemRow } from './database.ts';

/** A domain object with the keys it is looked up by; the one place where these keys are made. */
export function accountRow(account: Account): AccountRow {
  return { ...account, nameKey: foldName(account.name), externalKeys: account.external.map(externalKeyOf) };
}

export function contactRow(contact: Contact): ContactRow {
  const addresses = contact.emails.map(({ address }) => address);
  return {
    ...contact,
    addressKeys: unique(addresses.flatMap((address) => [address, mailboxOf(address)])),
    domainKeys: unique(addresses.flatMap(domainsAbove)),
    phoneKeys: unique(contact.phones.flatMap(({ number }) => phoneKey(number) ?? [])),
  };
}

export function openItemRow(item: OpenItem): OpenItemRow {
  return { ...item, numberKey: foldNumber(item.number), externalKeys: item.external.map(externalKeyOf) };
}
