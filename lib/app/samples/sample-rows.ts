import type { Account } from '../../domain/account.ts';
import type { Contact } from '../../domain/contact.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { money } from '../../domain/money.ts';
import type { OpenItem } from '../../domain/open-item.ts';
import type { AccountFacts } from '../../dunning/facts.ts';

/** The rows of made-up customers: what is not said is as it is with most. */
export function sampleAccount(id: string, part: Partial<Account> & Pick<Account, 'name'>): Account {
  return {
    id,
    kind: 'trade',
    parentId: null,
    paidByParent: false,
    zone: null,
    place: null,
    electronicConsentOn: null,
    procedureId: null,
    language: null,
    postalAddress: '1 Harbor Street\nSpringfield',
    external: [],
    createdAt: 0,
    ...part,
  };
}

export function sampleContact(accountId: string, part: Partial<Contact> & Pick<Contact, 'name'>): Contact {
  return {
    id: `${accountId}-contact`,
    accountId,
    role: 'accounts-payable',
    emails: [],
    phones: [{ number: '+1 555 0100', extension: null, kind: 'office', confirmedOn: null }],
    forbidden: [],
    preferred: null,
    stale: false,
    awayUntil: null,
    external: [],
    ...part,
  };
}

interface Invoiced {
  readonly accountId: string;
  readonly number: string;
  readonly late: number;
  readonly amount: number;
  readonly currency?: string;
  readonly description?: string;
  readonly orderNumber?: string;
}

/** Due so many days before today, written a month before that. */
export function sampleInvoice(
  today: Day,
  { accountId, number, late, amount, currency = 'USD', description, orderNumber }: Invoiced,
): OpenItem {
  const dueOn = addDays(today, -late);
  const open = money(amount, currency);
  return {
    id: `${accountId}-${number}`,
    accountId,
    kind: 'invoice',
    number,
    description: description ?? null,
    orderNumber: orderNumber ?? null,
    issuedOn: addDays(dueOn, -30),
    dueOn,
    total: open,
    open,
    external: [],
    importId: 'sample',
    asOf: today,
    inLastImport: true,
  };
}

export function sampleFacts(
  account: Account,
  contacts: readonly Contact[],
  items: readonly OpenItem[],
  part: Partial<AccountFacts> = {},
): AccountFacts {
  return {
    account,
    contacts,
    items,
    activities: [],
    promises: [],
    plans: [],
    disputes: [],
    holds: [],
    paidBy: null,
    paysFor: [],
    ...part,
  };
}
