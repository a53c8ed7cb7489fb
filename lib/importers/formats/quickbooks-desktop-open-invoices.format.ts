import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** The customer or "Customer:Job" stands on the row that heads the group. */
export default {
  id: 'quickbooks-desktop-open-invoices',
  system: 'quickbooks-desktop',
  systemLabel: 'QuickBooks Desktop or Reckon',

  label: 'QuickBooks Desktop Open Invoices',
  holds: 'open-items',
  titles: ['^open invoices$'],
  columns: [
    { name: 'type', captions: ['Type'], required: true },
    { name: 'issuedOn', captions: ['Date'], required: true },
    { name: 'number', captions: ['Num', 'No.', 'Number'], required: true },
    { name: 'open', captions: ['Open Balance'], required: true },
    { name: 'dueOn', captions: ['Due Date'] },
    { name: 'terms', captions: ['Terms'] },
    { name: 'total', captions: ['Amount', 'Original Amount'] },
    { name: 'currency', captions: ['Currency', 'Foreign Currency'] },
    { name: 'description', captions: ['Memo'] },
    { name: 'orderNumber', captions: ['P. O. #', 'P.O. No.'] },
  ],
  without: [
    'Name',
    'Customer',
    'Customer:Job',
    'Source Name',
    'Customer full name',
    'Transaction type',
    'Vendor',
    'Document number',
  ],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open']],
    groups: 'customer',
    subtotal: '^total (?:for )?(.+)$',
    total: TOTAL,
    ignore: DECORATION,
    footer: TIMESTAMP,
  },
  isComplete: true,
  where: [
    'Reports > Customers & Receivables > Open Invoices, then Excel > Create New Worksheet > CSV or Excel',
  ],
} satisfies Format;
