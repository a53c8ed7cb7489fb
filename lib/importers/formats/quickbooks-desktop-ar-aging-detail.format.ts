import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Days follow the settings of Windows, so their order is told from the file or asked. */
export default {
  id: 'quickbooks-desktop-ar-aging-detail',
  system: 'quickbooks-desktop',
  systemLabel: 'QuickBooks Desktop or Reckon',

  label: 'QuickBooks Desktop A/R Aging Detail',
  holds: 'open-items',
  titles: ['^a/r age?ing detail$', '^(a/r|accounts receivable) age?ing detail( report)?$'],
  columns: [
    { name: 'customer', captions: ['Name', 'Customer', 'Customer:Job', 'Source Name'], required: true },
    { name: 'type', captions: ['Type'], required: true },
    { name: 'issuedOn', captions: ['Date'], required: true },
    { name: 'number', captions: ['Num', 'No.', 'Number'], required: true },
    { name: 'open', captions: ['Open Balance'], required: true },
    { name: 'dueOn', captions: ['Due Date'] },
    { name: 'terms', captions: ['Terms'] },
    { name: 'total', captions: ['Amount', 'Original Amount'] },
    { name: 'customerId', captions: ['Name Account #', 'Account No.'] },
    { name: 'email', captions: ['Name E-Mail', 'Main Email', 'Email'] },
    { name: 'phone', captions: ['Name Phone #', 'Main Phone', 'Phone'] },
    { name: 'person', captions: ['Name Contact', 'Primary Contact'] },
    { name: 'currency', captions: ['Currency', 'Foreign Currency'] },
    { name: 'description', captions: ['Memo'] },
    { name: 'orderNumber', captions: ['P. O. #', 'P.O. No.'] },
  ],
  with: ['P. O. #', 'Aging', 'Class', 'Terms', 'Trans #', 'Rep', 'Name', 'Customer:Job'],
  without: ['Transaction type', 'Vendor', 'Document number', 'Customer full name'],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open']],
    groups: 'either',
    subtotal: '^total (?:for )?(.+)$',
    total: TOTAL,
    ignore: DECORATION,
    footer: TIMESTAMP,
  },
  endsWith: 'total',
  isComplete: true,
  where: [
    'Reports > Customers & Receivables > A/R Aging Detail, then Excel > Create New Worksheet > CSV or Excel',
  ],
} satisfies Format;
