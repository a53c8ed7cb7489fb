import { addDays, type Day } from '../../../lib/domain/day.ts';
import { CUSTOMERS, type SampleCustomer } from './sample-book.ts';

export interface SampleFile {
  readonly name: string;
  readonly text: string;
}

const BUCKETS = [
  { label: '91 or more days past due', from: 91, to: Number.POSITIVE_INFINITY },
  { label: '61 - 90 days past due', from: 61, to: 90 },
  { label: '31 - 60 days past due', from: 31, to: 60 },
  { label: '1 - 30 days past due', from: 1, to: 30 },
  { label: 'CURRENT', from: Number.NEGATIVE_INFINITY, to: 0 },
];

/** The sample customers as QuickBooks Online exports them: an A/R ageing detail and a customer contact list. */
export function sampleFiles(
  asOf: Day,
  customers: readonly SampleCustomer[] = CUSTOMERS,
): [SampleFile, SampleFile] {
  return [
    { name: 'AR Aging Detail.csv', text: agingDetail(asOf, customers) },
    { name: 'Customer Contact List.csv', text: contactList(asOf, customers) },
  ];
}

function agingDetail(asOf: Day, customers: readonly SampleCustomer[]): string {
  const items = customers.flatMap((customer) => customer.invoices.map((invoice) => ({ customer, invoice })));
  const groups = BUCKETS.flatMap(({ label, from, to }) => {
    const members = items.filter(({ invoice }) => invoice.daysPastDue >= from && invoice.daysPastDue <= to);
    if (members.length === 0) return [];
    const rows = members.map(({ customer, invoice }) => {
      const due = addDays(asOf, -invoice.daysPastDue);
      const kind = invoice.kind ?? 'Invoice';
      const dates = [usDay(addDays(due, -30)), kind, invoice.number, customer.name, usDay(due)];
      const words = [invoice.delivered, invoice.order ?? ''];
      return ['', ...dates, amount(invoice.total), amount(invoice.open), ...words].map(quoted).join(',');
    });
    const sum = members.reduce((total, { invoice }) => total + Math.round(invoice.open * 100), 0);
    return [`${label},,,,,,,,,`, ...rows, `Total for ${label},,,,,,,${quoted(amount(sum / 100))},,`];
  });
  const whole = items.reduce((total, { invoice }) => total + Math.round(invoice.open * 100), 0);
  const head = [
    'Harbor Supply Co.,,,,,,,,,',
    'A/R Aging Detail Report,,,,,,,,,',
    `"As of ${longDay(asOf)}",,,,,,,,,`,
    '',
  ];
  const captions =
    ',Date,Transaction type,Num,Customer full name,Due date,Amount,Open balance,Memo/Description,P.O. number';
  const foot = [`TOTAL,,,,,,,${quoted(amount(whole / 100))},,`, `" ${weekdayStamp(asOf)}",,,,,,,,,`];
  return [...head, captions, ...groups, ...foot].join('\n');
}

function contactList(asOf: Day, customers: readonly SampleCustomer[]): string {
  const rows = customers.map(({ name, phones, email, person, address }) =>
    [name, phones, email, person, address, ''].map(quoted).join(','),
  );
  const captions = 'Customer full name,Phone numbers,Email,Full name,Bill address,Ship address';
  const foot = `" ${weekdayStamp(asOf)}",,,,,`;
  return ['Harbor Supply Co.,,,,,', 'Customer Contact List,,,,,', '', captions, ...rows, foot].join('\n');
}

const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
const amount = (value: number) =>
  value.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const usDay = (on: Day) => `${on.slice(5, 7)}/${on.slice(8)}/${on.slice(0, 4)}`;
const utc = (on: Day) => new Date(`${on}T00:00:00Z`);
const longDay = (on: Day) =>
  utc(on).toLocaleDateString('en-US', { month: 'short', day: 'numeric', year: 'numeric', timeZone: 'UTC' });
const weekdayStamp = (on: Day) =>
  `${utc(on).toLocaleDateString('en-US', { weekday: 'long', month: 'long', day: '2-digit', year: 'numeric', timeZone: 'UTC' })} 04:19 PM GMT-06:00`;
