import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Open items by customer: the customer stands on the row that heads the group. */
export default {
  id: 'qbo-open-invoices',
  system: 'qbo',
  systemLabel: 'QuickBooks Online',

  label: 'QuickBooks Online Open Invoices',
  holds: 'open-items',
  titles: ['^(open|unpaid) invoices( report)?$'],
  columns: [
    { name: 'type', captions: ['Transaction type'], required: true },
    { name: 'number', captions: ['Num', 'No.', 'Number', 'Transaction number'], required: true },
    { name: 'open', captions: ['Open balance'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Transaction date', 'Invoice date'], required: true },
    { name: 'dueOn', captions: ['Due date'] },
    { name: 'terms', captions: ['Term', 'Terms'] },
    { name: 'total', captions: ['Amount'] },
    { name: 'currency', captions: ['Currency'] },
  ],
  without: [
    'Customer',
    'Customer full name',
    'Client',
    'Name',
    'Vendor',
    'Vendor display name',
    'Document number',
  ],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open']],
    groups: 'customer',
    subtotal: '^total for (.+)$',
    total: TOTAL,
    ignore: DECORATION,
    footer: TIMESTAMP,
  },
  dateOrder: 'mdy',
  isComplete: true,
  where: ['Reports > Open Invoices'],
} satisfies Format;
