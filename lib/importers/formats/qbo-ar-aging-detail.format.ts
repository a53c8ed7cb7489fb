import type { Format } from './format.ts';
import { QBO_COLUMNS, QBO_ROWS } from './qbo-columns.ts';

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
    QBO_COLUMNS.number,
    QBO_COLUMNS.open,
    QBO_COLUMNS.issuedOn,
    QBO_COLUMNS.dueOn,
    { name: 'type', captions: ['Transaction type', 'Type'] },
    { name: 'total', captions: ['Amount'] },
    QBO_COLUMNS.currency,
    { name: 'terms', captions: ['Terms', 'Term'] },
    { name: 'email', captions: ['Email', 'Customer email'] },
    { name: 'phone', captions: ['Phone', 'Phone numbers'] },
    QBO_COLUMNS.description,
    QBO_COLUMNS.orderNumber,
  ],
  without: ['Vendor', 'Vendor display name', 'Document number', 'Aging', 'Foreign open balance'],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open', 'total']],
    groups: 'either',
    ...QBO_ROWS,
  },
  dateOrder: 'mdy',
  endsWith: 'total',
  isComplete: true,
  where: ['Reports > A/R Aging Detail'],
} satisfies Format;
