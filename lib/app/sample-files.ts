import { addDays, type Day, weekdayOf } from '../domain/day.ts';
import { type Money, money, toDecimalString } from '../domain/money.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { SAMPLE_CUSTOMERS, type SampleInvoice } from './sample-customers.ts';

interface SampleFile {
  readonly name: string;
  readonly text: string;
}

const CURRENCY = 'USD';
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const BUCKETS = [
  { label: '91 or more days past due', from: 91, to: Number.POSITIVE_INFINITY },
  { label: '61 - 90 days past due', from: 61, to: 90 },
  { label: '31 - 60 days past due', from: 31, to: 60 },
  { label: '1 - 30 days past due', from: 1, to: 30 },
  { label: 'CURRENT', from: Number.NEGATIVE_INFINITY, to: 0 },
];

/**
 * Two files as an accounting program exports them, for somebody who wants to look around first: made-up firms whose
 * invoices are late by so many days on `today`. They are read the way any file is.
 */
export function sampleFiles(today: Day): readonly [SampleFile, SampleFile] {
  return [
    { name: 'Sample open invoices.csv', text: openInvoices(today) },
    { name: 'Sample customers.csv', text: customerList(today) },
  ];
}

function openInvoices(today: Day): string {
  const rows = SAMPLE_CUSTOMERS.flatMap(({ name, invoices }) =>
    invoices.map((invoice) => ({ name, invoice })),
  );
  const groups = BUCKETS.flatMap(({ label, from, to }) => {
    const members = rows.filter(({ invoice }) => invoice.daysPastDue >= from && invoice.daysPastDue <= to);
    if (members.length === 0) return [];
    return [
      [label],
      ...members.map(({ name, invoice }) => invoiceRow(name, invoice, today)),
      [`Total for ${label}`, '', '', '', '', '', '', total(members.map(({ invoice }) => invoice))],
    ];
  });
  return csv([
    ['Sample Company'],
    ['A/R Aging Detail Report'],
    [`As of ${inWords(today)}`],
    [],
    [
      '',
      'Date',
      'Transaction type',
      'Num',
      'Customer full name',
      'Due date',
      'Amount',
      'Open balance',
      'Currency',
      'Memo/Description',
      'P.O. number',
    ],
    ...groups,
    ['TOTAL', '', '', '', '', '', '', total(rows.map(({ invoice }) => invoice))],
    [printedOn(today)],
  ]);
}

function invoiceRow(customer: string, invoice: SampleInvoice, today: Day): string[] {
  const due = addDays(today, -invoice.daysPastDue);
  const kind = invoice.open < 0 ? 'Credit Memo' : 'Invoice';
  const issued = addDays(due, invoice.open < 0 ? 0 : -30);
  const figures = [invoice.total, invoice.open].map((cents) => grouped(money(cents, CURRENCY)));
  const { number, delivered, order } = invoice;
  const days = [monthFirst(issued), kind, number, customer, monthFirst(due)];
  return ['', ...days, ...figures, CURRENCY, delivered, order];
}

function customerList(today: Day): string {
  return csv([
    ['Sample Company'],
    ['Customer Contact List'],
    [],
    ['Customer full name', 'Phone numbers', 'Email', 'Full name', 'Bill address', 'Ship address'],
    ...SAMPLE_CUSTOMERS.map(({ name, phones, email, person, address }) => [
      name,
      phones,
      email,
      person,
      address,
      '',
    ]),
    [printedOn(today)],
  ]);
}

function csv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function total(invoices: readonly SampleInvoice[]): string {
  const [sum = money(0, CURRENCY)] = sumByCurrency(invoices.map(({ open }) => money(open, CURRENCY)));
  return grouped(sum);
}

/** "1,284.50" */
function grouped(value: Money): string {
  return toDecimalString(value).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** "11/22/2026" */
function monthFirst(on: Day): string {
  return `${on.slice(5, 7)}/${on.slice(8)}/${on.slice(0, 4)}`;
}

/** "Nov 22, 2026" */
function inWords(on: Day): string {
  return `${monthOf(on).slice(0, 3)} ${Number(on.slice(8))}, ${on.slice(0, 4)}`;
}

/** The closing line; the space in front is part of it. */
function printedOn(on: Day): string {
  const date = `${monthOf(on)} ${on.slice(8)}, ${on.slice(0, 4)}`;
  return ` ${WEEKDAYS[weekdayOf(on)]}, ${date} 08:00 AM GMT-06:00`;
}

function monthOf(on: Day): string {
  return MONTHS[Number(on.slice(5, 7)) - 1] ?? '';
}
