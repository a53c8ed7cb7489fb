import { addDays, type Day } from '../../../lib/domain/day.ts';
import { money } from '../../../lib/domain/money.ts';
import type {
  ContactCandidate,
  ImportCandidates,
  OpenItemCandidate,
  ReadTable,
} from '../../../lib/importers/candidates.ts';
import { customerKey } from '../../../lib/importers/values/customer-key.ts';
import { foldName } from '../../../lib/shared/text.ts';
import { CUSTOMERS, type SampleCustomer } from './sample-book.ts';

/**
 * What the sample's files say, as the importer would read them: importing those files later finds these very rows. Made by
 * hand because the importer's list of formats is only there in a bundle, and demos and benches run in plain Node.
 */
export function sampleCandidates(asOf: Day): ImportCandidates {
  return {
    system: 'qbo',
    asOf,
    files: [
      table(asOf, 'AR Aging Detail.csv'),
      { ...table(null, 'Customer Contact List.csv'), holds: 'contacts' },
    ],
    accounts: CUSTOMERS.map(({ name, address }) => ({
      key: customerKey(name),
      name,
      parentKey: null,
      postalAddress: address,
      country: null,
      region: null,
      postalCode: null,
      language: null,
      noReminders: false,
      external: [{ system: 'qbo-name', key: customerKey(name) }],
    })),
    contacts: CUSTOMERS.map(contactOf),
    openItems: CUSTOMERS.flatMap((customer) => itemsOf(customer, asOf)),
    settled: [],
    checks: [],
    problems: [],
    questions: [],
    currencyAssumed: true,
  };
}

function table(asOf: Day | null, file: string): ReadTable {
  return {
    file,
    part: null,
    format: asOf ? 'qbo-ar-aging-detail' : 'qbo-customer-contact-list',
    label: file,
    holds: 'open-items',
    isComplete: asOf !== null,
    asOf,
    rows: 4,
    leftOut: [],
    remembered: null,
  };
}

function contactOf({ name, person, email, phones }: SampleCustomer): ContactCandidate {
  const accountKey = customerKey(name);
  return {
    accountKey,
    name: person,
    emails: [email],
    phones: phonesOf(phones),
    external: [{ system: 'qbo-contact', key: `${accountKey}/${foldName(person)}` }],
  };
}

/** "Phone:(555) 010-0100 x4 Mobile:(555) 010-0199". */
function phonesOf(text: string): ContactCandidate['phones'] {
  return [...text.matchAll(/(Phone|Mobile):(\([\d) -]+\d)(?:\s+(?:x|ext\. )(\d+))?/g)].map(
    ([, label, number = '', extension]) => ({
      number,
      extension: extension ?? null,
      kind: label === 'Mobile' ? ('mobile' as const) : ('office' as const),
    }),
  );
}

function itemsOf({ name, invoices }: SampleCustomer, asOf: Day): OpenItemCandidate[] {
  const accountKey = customerKey(name);
  return invoices.map(({ number, daysPastDue, total, open, kind, delivered, order }, at) => {
    const dueOn = addDays(asOf, -daysPastDue);
    return {
      accountKey,
      kind: kind ? ('credit-memo' as const) : ('invoice' as const),
      number,
      description: delivered,
      orderNumber: order ?? null,
      issuedOn: addDays(dueOn, -30),
      dueOn,
      total: money(Math.round(total * 100), 'USD'),
      open: money(Math.round(open * 100), 'USD'),
      external: [{ system: 'qbo-item', key: `${kind?.toLowerCase() ?? 'invoice'}:${number}:${accountKey}` }],
      line: at + 1,
      file: 'AR Aging Detail.csv',
    };
  });
}
