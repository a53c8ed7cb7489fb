import type { Format } from './format.ts';
import { QBO_COLUMNS, QBO_ROWS } from './qbo-columns.ts';

/** Open items by customer: the customer stands on the row that heads the group. */
export default {
  id: 'qbo-open-invoices',
  system: 'qbo',
  systemLabel: 'QuickBooks Online',

  label: 'QuickBooks Online Open Invoices',
  holds: 'open-items',
  titles: ['^(open|unpaid) invoices( report)?$'],
  columns: [
    { ...QBO_COLUMNS.type, required: true },
    QBO_COLUMNS.number,
    QBO_COLUMNS.open,
    QBO_COLUMNS.issuedOn,
    QBO_COLUMNS.dueOn,
    { name: 'terms', captions: ['Term', 'Terms'] },
    { name: 'total', captions: ['Amount'] },
    QBO_COLUMNS.currency,
    QBO_COLUMNS.description,
    QBO_COLUMNS.orderNumber,
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
    ...QBO_ROWS,
  },
  dateOrder: 'mdy',
  isComplete: true,
  where: ['Reports > Open Invoices'],
} satisfies Format;
