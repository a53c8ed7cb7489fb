import type { Account } from '../domain/account.ts';
import type { Activity, DetailsActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import { clockIn, dayIn } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { toDecimalString } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { methodLabel } from '../domain/payment-method.ts';
import { skipReasonWords } from '../domain/skip-reason.ts';
import type { LogEntry } from '../dunning/log-entries.ts';
import { outcomeWords, reasonWords } from './activity-words.ts';
import type { CsvCell } from './csv.ts';

type NameOf = (accountId: Id) => string | null;

export const ACCOUNT_COLUMNS = [
  'Customer',
  'Customer number',
  'Kind',
  'Belongs to',
  'Paid by that customer',
  'Postal address',
  'Country',
  'Region',
  'Time zone',
  'Language',
  'Person',
  'Role',
  'Mail',
  'Phone',
  'Not to be reached by',
  'No longer used',
];

/** A row for each person; a customer without one has a row, too. */
export function accountRows(
  account: Account,
  contacts: readonly Contact[],
  nameOf: NameOf,
): readonly CsvCell[][] {
  const { place } = account;
  const customer: CsvCell[] = [
    account.name,
    account.external.map(({ key }) => key).join('; '),
    account.kind,
    account.parentId === null ? null : nameOf(account.parentId),
    yesOrNo(account.paidByParent),
    account.postalAddress,
    place?.country ?? null,
    place?.region ?? null,
    account.zone,
    account.language,
  ];
  if (contacts.length === 0) return [[...customer, null, null, null, null, null, null]];
  return contacts.map((contact) => [
    ...customer,
    contact.name,
    contact.role === 'unknown' ? null : contact.role,
    contact.emails.map(({ address }) => address).join('; '),
    contact.phones
      .map(({ number, extension }) => (extension ? `${number} ext. ${extension}` : number))
      .join('; '),
    contact.forbidden.join('; '),
    yesOrNo(contact.stale),
  ]);
}

export const ITEM_COLUMNS = [
  'Customer',
  'Kind',
  'Number',
  'Delivered',
  'Order number',
  'Issued on',
  'Due on',
  'Total',
  'Open',
  'Currency',
  'Figures of',
  'In the last import',
];

export function itemRow(item: OpenItem, nameOf: NameOf): readonly CsvCell[] {
  return [
    nameOf(item.accountId),
    item.kind,
    item.number,
    item.description,
    item.orderNumber,
    item.issuedOn,
    item.dueOn,
    item.total && toDecimalString(item.total),
    toDecimalString(item.open),
    item.open.currency,
    item.asOf,
    yesOrNo(item.inLastImport),
  ];
}

export const LOG_COLUMNS = [
  'Day',
  'Time',
  'Time zone',
  'Customer',
  'Entry',
  'Person',
  'Sent to',
  'Outcome',
  'Reason',
  'Subject',
  'Text',
  'Entry id',
  'Corrects entry',
];

export function logRow(activity: Activity, nameOf: NameOf): readonly CsvCell[] {
  const { at, zone } = activity;
  return [
    dayIn(zone, at),
    clockIn(zone, at),
    zone,
    nameOf(activity.accountId),
    activity.struck ? notSo(activity.kind) : ENTRIES[activity.kind],
    ...detailsOf(activity),
    activity.id,
    activity.amendsId,
  ];
}

function notSo(kind: Activity['kind']): string {
  return `${ENTRIES[kind]}: ${kind === 'skipped' ? 'was not so' : 'did not take place'}`;
}

const ENTRIES: Record<Activity['kind'], string> = {
  call: 'call',
  mail: 'mail',
  answer: 'answer from the customer',
  bounce: 'mail came back',
  details: 'details confirmed or changed',
  payment: 'payment noted by hand',
  decision: 'decision',
  skipped: 'left out this time',
  'prior-contact': 'contact before the import',
  'figures-checked': 'figures checked',
  placement: 'handed to a collection partner',
  'partner-told': 'collection partner told of a payment',
};

/** Person, sent to, outcome, reason, subject, text. */
function detailsOf(activity: Activity): CsvCell[] {
  switch (activity.kind) {
    case 'call':
      return [
        activity.contactName,
        null,
        outcomeWords(activity),
        reasonWords(activity) || null,
        null,
        activity.note,
      ];
    case 'mail':
      return [null, activity.to.join('; '), activity.channel, null, activity.subject, activity.body];
    case 'answer':
      return [null, null, null, null, null, activity.note];
    case 'bounce':
      return [null, activity.address, null, null, null, null];
    case 'details':
      return [activity.contactName, null, null, null, null, activity.details.map(detailInWords).join('; ')];
    case 'payment':
      return [null, null, activity.on, activity.method && methodLabel(activity.method), null, activity.note];
    case 'decision':
      return [
        activity.by,
        null,
        activity.go ? 'go on' : `not before ${activity.on}`,
        null,
        null,
        activity.note,
      ];
    case 'skipped':
      return [
        activity.by ?? null,
        null,
        `again on ${dayIn(activity.zone, activity.until)}`,
        skipReasonWords(activity.reason),
        activity.action,
        activity.note,
      ];
    case 'prior-contact':
    case 'figures-checked':
      return [null, null, activity.on, null, null, null];
    case 'placement':
      return [null, activity.partner, null, null, null, null];
    case 'partner-told':
      return [activity.by, activity.partner, activity.on, null, null, activity.note];
  }
}

export const PAYMENT_COLUMNS = [
  'Customer',
  'Came in on',
  'Invoice',
  'Amount',
  'Currency',
  'Method',
  'Note',
  'Noted on',
  'Noted at',
  'Time zone',
  'Corrected on',
  'Did not come in',
  'Entry id',
];

/** What was noted by hand, as it reads now: a row for each invoice, so that a column of amounts can be added up. */
export function paymentRows(
  { activity, before }: LogEntry,
  nameOf: NameOf,
  numberOf: (itemId: Id) => string | null,
): readonly CsvCell[][] {
  if (activity.kind !== 'payment') return [];
  const { zone, on, method, note, struck, id, items } = activity;
  const first = before.at(-1) ?? activity;
  const notedAt = first.notedAt ?? first.at;
  return items.map(({ itemId, amount }) => [
    nameOf(activity.accountId),
    on,
    numberOf(itemId),
    toDecimalString(amount),
    amount.currency,
    method && methodLabel(method),
    note,
    dayIn(zone, notedAt),
    clockIn(zone, notedAt),
    zone,
    before.length > 0 ? dayIn(zone, activity.notedAt ?? activity.at) : null,
    yesOrNo(struck === true),
    id,
  ]);
}

function detailInWords({ kind, before, answer, after }: DetailsActivity['details'][number]): string {
  return `${kind} ${answer}: ${[before, after].filter(Boolean).join(' > ')}`;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
