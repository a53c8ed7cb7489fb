import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Customers head their rows or stand in a column; "Total - Acme" ends a group. */
export default {
  id: 'netsuite-ar-aging-detail',
  label: 'NetSuite A/R Aging Detail',
  system: 'netsuite',
  systemLabel: 'NetSuite',
  holds: 'open-items',
  titles: ['^(a/r|accounts receivable) age?ing detail$', '^open invoices( report)?$'],
  columns: [
    { name: 'number', captions: ['Document Number', 'Document No.', 'Doc. Number'], required: true },
    { name: 'type', captions: ['Transaction Type', 'Type'], required: true },
    { name: 'issuedOn', captions: ['Date'], required: true },
    {
      name: 'open',
      captions: [
        'Open Balance',
        'Amount Remaining',
        'Amount (Open Balance)',
        'Open Balance (Foreign Currency)',
      ],
      required: true,
    },
    {
      name: 'customer',
      captions: ['Customer', 'Customer:Project', 'Customer/Project', 'Name', 'Customer : Name'],
    },
    { name: 'customerId', captions: ['Customer ID', 'Entity ID'] },
    { name: 'dueOn', captions: ['Due Date', 'Date Due', 'Due Date/Receive By'] },
    { name: 'total', captions: ['Amount', 'Original Amount'] },
    { name: 'currency', captions: ['Currency'] },
    { name: 'terms', captions: ['Terms'] },
    { name: 'email', captions: ['Email', 'Customer Email'] },
    { name: 'phone', captions: ['Phone'] },
    { name: 'description', captions: ['Memo'] },
    { name: 'orderNumber', captions: ['P.O. No.'] },
  ],
  without: ['Vendor', 'Remaining Amount'],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open']],
    groups: 'customer',
    subtotal: '^total(?: for)?[\\s:–-]+(.+)$',
    total: TOTAL,
    ignore: DECORATION,
  },
  isComplete: true,
  where: ['Reports > Customers/Receivables > A/R Aging > Detail > Export - CSV or Excel'],
} satisfies Format;
