import { day } from '../../lib/domain/day.ts';
import { money } from '../../lib/domain/money.ts';
import type {
  AccountCandidate,
  ContactCandidate,
  ImportCandidates,
  OpenItemCandidate,
  ReadTable,
  SettledCandidate,
} from '../../lib/importers/candidates.ts';
import { customerSteps } from '../../lib/importers/values/customer-key.ts';

export const keyOf = (customer: string) => customerSteps(customer).at(-1)?.key ?? '';

/** An invoice of that customer over 100.00 USD, all of it open, as QuickBooks would export it. */
export function buildItemCandidate(
  customer: string,
  number: string,
  over: Partial<OpenItemCandidate> = {},
): OpenItemCandidate {
  const accountKey = keyOf(customer);
  return {
    accountKey,
    kind: 'invoice',
    number,
    description: null,
    orderNumber: null,
    issuedOn: day('2026-10-01'),
    dueOn: day('2026-10-31'),
    total: money(10_000, 'USD'),
    open: money(10_000, 'USD'),
    external: [{ system: 'qbo-item', key: `invoice:${number}:${accountKey}` }],
    line: 7,
    file: 'aging.csv',
    ...over,
  };
}

export function buildSettledCandidate(customer: string, number: string): SettledCandidate {
  const accountKey = keyOf(customer);
  const external = [{ system: 'qbo-item', key: `invoice:${number}:${accountKey}` }];
  return { accountKey, kind: 'invoice', number, external };
}

export function buildContactCandidate(
  customer: string,
  over: Partial<ContactCandidate> = {},
): ContactCandidate {
  const accountKey = keyOf(customer);
  const key = `${accountKey}/${over.name?.toLowerCase() ?? ''}`;
  return {
    accountKey,
    name: null,
    emails: [],
    phones: [],
    external: [{ system: 'qbo-contact', key }],
    ...over,
  };
}

export function buildReadTable(over: Partial<ReadTable> = {}): ReadTable {
  return {
    file: 'aging.csv',
    part: null,
    format: 'qbo-ar-aging-detail',
    label: 'QuickBooks Online A/R Aging Detail',
    holds: 'open-items',
    isComplete: true,
    asOf: day('2026-11-21'),
    rows: 3,
    leftOut: [],
    remembered: null,
    ...over,
  };
}

export const CONTACT_LIST = buildReadTable({
  file: 'contacts.csv',
  format: 'qbo-customer-contact-list',
  label: 'QuickBooks Online Customer Contact List',
  holds: 'contacts',
  isComplete: false,
  asOf: null,
});

export interface Said extends Partial<Omit<ImportCandidates, 'accounts' | 'asOf'>> {
  /** Each with its parents before it, known by name. */
  readonly customers: readonly string[];
  readonly items?: readonly OpenItemCandidate[];
  readonly people?: readonly ContactCandidate[];
  readonly asOf?: string | null;
  /** What is said of every customer. */
  readonly about?: Partial<AccountCandidate>;
  /** What is said of one, by its key. */
  readonly each?: Readonly<Record<string, Partial<AccountCandidate>>>;
}

/** What an aging of 21 November says. */
export function buildCandidates({
  customers,
  items = [],
  people = [],
  asOf = '2026-11-21',
  about = {},
  each = {},
  ...over
}: Said): ImportCandidates {
  const steps = new Map(customers.flatMap(customerSteps).map((step) => [step.key, step]));
  return {
    system: 'qbo',
    asOf: asOf === null ? null : day(asOf),
    files: [buildReadTable()],
    accounts: [...steps.values()].map((step) => ({
      ...step,
      postalAddress: null,
      country: null,
      region: null,
      postalCode: null,
      language: null,
      noReminders: false,
      external: [{ system: 'qbo-name', key: step.key }],
      ...about,
      ...each[step.key],
    })),
    contacts: people,
    openItems: items,
    settled: [],
    checks: [],
    problems: [],
    questions: [],
    currencyAssumed: true,
    ...over,
  };
}
