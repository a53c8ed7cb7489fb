import { addDays, type Day } from '../../../lib/domain/day.ts';
import type { Mailbox } from '../mailbox/mailbox-page.ts';

/** One made-up customer: its people and invoices, days counted from the day the sample is made for. */
export interface SampleCustomer {
  readonly name: string;
  readonly person: string;
  readonly email: string;
  readonly phones: string;
  readonly address: string;
  readonly invoices: readonly {
    readonly number: string;
    /** Days past due on the sample's day; negative: not due yet. */
    readonly daysPastDue: number;
    readonly total: number;
    readonly open: number;
    readonly kind?: 'Credit Memo';
    readonly delivered: string;
    /** The customer's own; left out: there is none on the invoice. */
    readonly order?: string;
  }[];
}

export const OWN = { name: 'Dana Reed', address: 'dana@harborsupply.example' };

export const CUSTOMERS: readonly SampleCustomer[] = [
  {
    name: 'Northwind Traders',
    person: 'Mary Adams',
    email: 'mary.adams@northwind.example',
    phones: 'Phone:(555) 010-0100 x4 Mobile:(555) 010-0199',
    address: '12 Larkspur Way\nGreenbank NC 27000',
    invoices: [
      { number: 'INV-1042', daysPastDue: 47, total: 2400, open: 2400, delivered: 'Oak boards, 2 m' },
      {
        number: 'INV-1077',
        daysPastDue: 16,
        total: 1480,
        open: 1280,
        delivered: 'Pine shelves; delivery',
        order: 'PO-7731',
      },
      {
        number: 'INV-1101',
        daysPastDue: -12,
        total: 960.5,
        open: 960.5,
        delivered: 'Oak boards, 3 m',
        order: 'PO-7790',
      },
    ],
  },
  {
    name: 'Fabrikam Industries',
    person: 'Jo Park',
    email: 'jo.park@fabrikam.example',
    phones: 'Phone:(555) 010-0230',
    address: '9 Harbour Road\nWestcliff ME 04000',
    invoices: [
      {
        number: 'INV-1088',
        daysPastDue: 5,
        total: 845.25,
        open: 845.25,
        delivered: 'Blue storage boxes',
        order: '4500018823',
      },
    ],
  },
  {
    name: 'Contoso Bakery',
    person: 'Sam Ortiz',
    email: 'accounts@contoso-bakery.example',
    phones: 'Phone:(555) 010-0340 ext. 12',
    address: '44 Wren Ave\nMarlow OH 43000',
    invoices: [
      { number: 'INV-1069', daysPastDue: 24, total: 310, open: 310, delivered: 'Bread crates' },
      {
        number: 'CM-0031',
        daysPastDue: 10,
        total: -60,
        open: -60,
        kind: 'Credit Memo',
        delivered: 'Two crates returned',
      },
    ],
  },
  {
    name: 'Blue Barn Coffee',
    person: 'Tom Price',
    email: 'tom@bluebarn.example',
    phones: '',
    address: '4 Mill Lane\nAshby VT 05000',
    invoices: [
      {
        number: 'INV-1104',
        daysPastDue: -3,
        total: 5200,
        open: 5200,
        delivered: 'Counter and shelves, made to measure; fitting',
      },
    ],
  },
];

/**
 * The mails that wait in the sample's mailbox, as long before `today` as told: three weeks are before everything that stands
 * in the log of the sample, so that none of them is an answer to it.
 */
export function sampleMailbox(today: Day, daysAgo = 21): Mailbox {
  const date = addDays(today, -daysAgo);
  return {
    own: OWN,
    mails: [
      {
        id: 'FMfcgzQNorthwindAAA',
        key: '1848000000000000001',
        from: { name: 'Mary Adams', address: 'mary.adams@northwind.example' },
        subject: 'Delivery last week',
        date: asGmailWrites(date),
        text: 'Hello Dana,\n\nthe delivery arrived, thank you. Could you call me about the open invoices?\n\nMary',
      },
      {
        id: 'FMfcgzQFabrikamBBBB',
        key: '1848000000000000002',
        from: { name: 'Jo Park', address: 'jo.park@fabrikam.example' },
        subject: 'New order',
        date: asGmailWrites(date),
        text: 'Hi Dana,\n\nplease send forty more of the blue ones.\n\nJo',
      },
      {
        id: 'FMfcgzQConflictCCCC',
        key: '1848000000000000003',
        from: { name: 'Jo Park', address: 'jo.park@fabrikam.example' },
        subject: 'About INV-1042',
        date: asGmailWrites(date),
        text: 'Hi Dana,\n\nNorthwind asked me about INV-1042. Is it theirs?\n\nJo',
      },
      {
        id: 'FMfcgzQStrangerDDDD',
        key: '1848000000000000004',
        from: { name: 'Pat Novak', address: 'pat.novak@elsewhere.example' },
        subject: 'Price list',
        date: asGmailWrites(date),
        text: 'Hello,\n\nmay I have your price list?\n\nPat',
      },
    ],
  };
}

/** "Nov 20, 2026". */
function asGmailWrites(on: Day): string {
  return new Intl.DateTimeFormat('en-US', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${on}T00:00:00Z`));
}
