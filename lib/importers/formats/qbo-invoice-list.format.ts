import type { Format } from './format.ts';
import { QBO_COLUMNS, QBO_ROWS } from './qbo-columns.ts';

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
    { ...QBO_COLUMNS.type, required: true },
    QBO_COLUMNS.number,
    QBO_COLUMNS.open,
    QBO_COLUMNS.issuedOn,
    QBO_COLUMNS.dueOn,
    { name: 'total', captions: ['Amount', 'Total'] },
    { name: 'status', captions: ['A/R paid', 'Status'] },
    QBO_COLUMNS.currency,
    QBO_COLUMNS.description,
    QBO_COLUMNS.orderNumber,
  ],
  with: ['Memo/Description', 'Description', 'A/R paid', 'Delivery date', 'Name'],
  without: ['Vendor', 'Vendor display name'],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open', 'total']],
    groups: 'customer',
    ...QBO_ROWS,
  },
  dateOrder: 'mdy',
  where: ['Reports > Invoice List'],
} satisfies Format;
