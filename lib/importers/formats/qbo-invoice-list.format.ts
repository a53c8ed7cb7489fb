import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Today's balances, perhaps of one month only: what is missing in it says nothing. */
export default {
  id: 'qbo-invoice-list',
  system: 'qbo',
  systemLabel: 'QuickBooks Online',

  label: 'QuickBooks Online Invoice List',
  holds: 'open-items',
  titles: ['^invoice list( by date)?( report)?$'],
  columns: [
    { name: 'customer', captions: ['Name', 'Customer full name', 'Customer'], required: true },
    { name: 'type', captions: ['Transaction type'], required: true },
    { name: 'number', captions: ['Num', 'No.', 'Number'], required: true },
    { name: 'open', captions: ['Open balance'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Transaction date', 'Invoice date'], required: true },
    { name: 'dueOn', captions: ['Due date'] },
    { name: 'total', captions: ['Amount', 'Total'] },
    { name: 'notes', captions: ['Memo/Description', 'Description'] },
    { name: 'status', captions: ['A/R paid', 'Status'] },
    { name: 'currency', captions: ['Currency'] },
  ],
  with: ['Memo/Description', 'Description', 'A/R paid', 'Delivery date', 'Name'],
  without: ['Vendor', 'Vendor display name'],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open', 'total']],
    groups: 'customer',
    subtotal: '^total for (.+)$',
    total: TOTAL,
    ignore: DECORATION,
    footer: TIMESTAMP,
  },
  dateOrder: 'mdy',
  where: ['Reports > Invoice List'],
} satisfies Format;
