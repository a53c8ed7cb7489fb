import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Open items by age, seen in 2026: first column without caption, bucket groups, "Total for ...", TOTAL, timestamp. */
export default {
  id: 'qbo-ar-aging-detail',
  system: 'qbo',
  systemLabel: 'QuickBooks Online',

  label: 'QuickBooks Online A/R Aging Detail',
  holds: 'open-items',
  titles: ['^(a/r|accounts receivable) age?ing detail( report)?$'],
  columns: [
    {
      name: 'customer',
      captions: ['Customer full name', 'Customer', 'Customer name', 'Client', 'Client full name'],
      required: true,
    },
    { name: 'number', captions: ['Num', 'No.', 'Number', 'Transaction number'], required: true },
    { name: 'open', captions: ['Open balance'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Transaction date', 'Invoice date'], required: true },
    { name: 'dueOn', captions: ['Due date'] },
    { name: 'type', captions: ['Transaction type', 'Type'] },
    { name: 'total', captions: ['Amount'] },
    { name: 'currency', captions: ['Currency'] },
    { name: 'terms', captions: ['Terms', 'Term'] },
    { name: 'email', captions: ['Email', 'Customer email'] },
    { name: 'phone', captions: ['Phone', 'Phone numbers'] },
  ],
  without: ['Vendor', 'Vendor display name', 'Document number', 'Aging'],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open', 'total']],
    groups: 'either',
    subtotal: '^total for (.+)$',
    total: TOTAL,
    ignore: DECORATION,
    footer: TIMESTAMP,
  },
  dateOrder: 'mdy',
  endsWith: 'total',
  isComplete: true,
  where: ['Reports > A/R Aging Detail'],
} satisfies Format;
