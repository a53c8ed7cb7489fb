import type { Account } from '../domain/account.ts';
import type { Contact } from '../domain/contact.ts';
import { domainOf } from '../domain/email-address.ts';
import { externalKeyOf } from '../domain/external-key.ts';
import { foldNumber } from '../domain/invoice-number.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { unique } from '../shared/list.ts';
import { foldName } from '../shared/text.ts';
import type { AccountRow, ContactRow, OpenItemRow } from './database.ts';

/** A domain object with the keys it is looked up by; the one place where these keys are made. */
export function accountRow(account: Account): AccountRow {
  return { ...account, nameKey: foldName(account.name), externalKeys: account.external.map(externalKeyOf) };
}

export function contactRow(contact: Contact): ContactRow {
  const addressKeys = unique(contact.emails.map(({ address }) => address));
  // A former employee's address still tells the company, but is no longer hers to be found by.
  return { ...contact, addressKeys, domainKeys: unique(addressKeys.map(domainOf)) };
}

export function openItemRow(item: OpenItem): OpenItemRow {
  return { ...item, numberKey: foldNumber(item.number), externalKeys: item.external.map(externalKeyOf) };
}
