import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { ColumnName } from '../../lib/domain/column-name.ts';
import { JOINED } from '../../lib/importers/formats/format-of-mapping.ts';

type Holds = ColumnMapping['holds'];

interface Need {
  /** As it is said: "the customer". */
  readonly what: string;
  /** One of these does. */
  readonly oneOf: readonly ColumnName[];
}

/** What a column can be said to mean, in the user's words. */
const MEANINGS: Readonly<Record<ColumnName, string>> = {
  customer: 'Customer',
  customerId: 'Customer number',
  parent: 'Belongs to customer',
  company: 'Company',
  type: 'Kind (invoice, credit memo)',
  number: 'Invoice number',
  issuedOn: 'Invoice date',
  dueOn: 'Due date',
  settledOn: 'Paid on',
  total: 'Amount of the invoice',
  paid: 'Already paid',
  credited: 'Credited',
  open: 'Still open',
  debit: 'Debit',
  credit: 'Credit',
  lineAmount: 'Amount of one line',
  currency: 'Currency',
  status: 'Status (open, paid, draft)',
  terms: 'Payment terms',
  account: 'Ledger account',
  side: 'Dr or Cr',
  description: 'What was delivered',
  orderNumber: 'Customer’s order number',
  appliedTo: 'Paid invoice',
  unapplied: 'Not yet set against an invoice',
  email: 'E-mail',
  phones: 'Phones, several in one cell',
  phone: 'Phone',
  mobile: 'Mobile',
  fax: 'Fax',
  otherPhone: 'Other phone',
  extension: 'Extension',
  person: 'Person',
  firstName: 'First name',
  lastName: 'Last name',
  language: 'Language',
  reminders: 'Reminders wanted (yes, no)',
  billAddress: 'Address, whole',
  shipAddress: 'Delivery address',
  street: 'Street',
  city: 'City',
  region: 'State or region',
  postalCode: 'Postal code',
  country: 'Country',
  notes: 'Notes',
};

/** What a meaning is good for, where its name alone does not say it. */
export const MEANING_HELP: Partial<Record<ColumnName, string>> = {
  description: 'Shown on the call sheet: what was delivered on the invoice.',
  orderNumber: 'The number the customer gave you with the order, such as a purchase order number.',
};

/** What some of them are called in a list of payments. */
const OF_PAYMENTS: Partial<Record<ColumnName, string>> = {
  number: 'Payment number',
  issuedOn: 'Day of the payment',
  total: 'Amount of the payment',
  paid: 'Amount for the paid invoice',
  type: 'Kind (payment, refund)',
  status: 'Status (completed, failed)',
};

/** A meaning in the words for that kind of list. */
export function meaningIn(holds: Holds, name: ColumnName): string {
  return (holds === 'payments' ? OF_PAYMENTS[name] : undefined) ?? MEANINGS[name];
}

const WHO: readonly ColumnName[] = ['customer', 'customerId', 'company', 'parent'];
const REACH: readonly ColumnName[] = [
  'person',
  'firstName',
  'lastName',
  'email',
  'phone',
  'mobile',
  'otherPhone',
  'phones',
  'extension',
  'fax',
  'billAddress',
  'street',
  'city',
  'region',
  'postalCode',
  'country',
  'language',
];

/** The meanings offered for each kind of list, those asked for most first. */
export const OFFERED: Readonly<Record<Holds, readonly ColumnName[]>> = {
  'open-items': [
    ...WHO.slice(0, 2),
    'number',
    'issuedOn',
    'dueOn',
    'open',
    'total',
    'paid',
    'credited',
    'currency',
    'type',
    'status',
    'terms',
    'description',
    'orderNumber',
    'settledOn',
    'lineAmount',
    'debit',
    'credit',
    'side',
    ...WHO.slice(2),
    ...REACH,
    'notes',
  ],
  contacts: [...WHO.slice(0, 2), ...REACH, ...WHO.slice(2), 'reminders', 'shipAddress', 'notes'],
  payments: [
    ...WHO.slice(0, 2),
    'appliedTo',
    'number',
    'issuedOn',
    'total',
    'paid',
    'unapplied',
    'currency',
    'type',
    'status',
    'notes',
  ],
};

/** Without these a list of the kind says nothing. */
const NEEDED: Readonly<Record<Holds, readonly Need[]>> = {
  'open-items': [
    { what: 'the customer', oneOf: ['customer', 'customerId', 'company'] },
    { what: 'the invoice number', oneOf: ['number', 'issuedOn', 'dueOn'] },
    { what: 'the amount that is still open', oneOf: ['open', 'total', 'debit', 'lineAmount'] },
  ],
  contacts: [
    { what: 'the customer', oneOf: ['customer', 'customerId', 'company'] },
    {
      what: 'an e-mail address or a phone number',
      oneOf: ['email', 'phone', 'phones', 'mobile', 'otherPhone'],
    },
  ],
  payments: [
    { what: 'the customer', oneOf: ['customer', 'customerId', 'company'] },
    { what: 'the amount', oneOf: ['total', 'paid', 'unapplied'] },
  ],
};

/** What is still to be chosen before a list can be read that way, as it is said. */
export function missingMeanings({ holds, columns }: Pick<ColumnMapping, 'holds' | 'columns'>): string[] {
  const chosen = new Set(columns.map(({ name }) => name));
  return NEEDED[holds].filter(({ oneOf }) => !oneOf.some((name) => chosen.has(name))).map(({ what }) => what);
}

/** Meanings that stand on two columns though one cell cannot be two: the later one would be ignored. */
export function doubledMeanings({ holds, columns }: Pick<ColumnMapping, 'holds' | 'columns'>): string[] {
  const seen = new Set<ColumnName>();
  const doubled = new Set<ColumnName>();
  for (const { name } of columns) {
    if (name === null || JOINED.has(name)) continue;
    if (seen.has(name)) doubled.add(name);
    seen.add(name);
  }
  return [...doubled].map((name) => meaningIn(holds, name));
}

/** Without the meanings that a list of this kind does not have: they were chosen while it was taken for another. */
export function withOffered(mapping: ColumnMapping): ColumnMapping {
  const offered = OFFERED[mapping.holds];
  return {
    ...mapping,
    columns: mapping.columns.map(({ caption, name }) => ({
      caption,
      name: name !== null && offered.includes(name) ? name : null,
    })),
  };
}
