import type { Format } from './format.ts';
import { QBO_COLUMNS, QBO_ROWS } from './qbo-columns.ts';

/** Its column "Balance" runs on from row to row; only with an open balance beside it is it of use. */
export default {
  id: 'qbo-customer-balance-detail',
  system: 'qbo',
  systemLabel: 'QuickBooks Online',

  label: 'QuickBooks Online Customer Balance Detail',
  holds: 'open-items',
  titles: ['^customer balance detail$'],
  onlyTitled: true,
  columns: [
    QBO_COLUMNS.open,
    QBO_COLUMNS.issuedOn,
    QBO_COLUMNS.number,
    QBO_COLUMNS.type,
    { name: 'customer', captions: ['Customer full name', 'Customer'] },
    QBO_COLUMNS.dueOn,
    { name: 'total', captions: ['Amount'] },
    QBO_COLUMNS.currency,
    QBO_COLUMNS.description,
    QBO_COLUMNS.orderNumber,
  ],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open', 'total']],
    groups: 'customer',
    ...QBO_ROWS,
  },
  dateOrder: 'mdy',
  where: ['Reports > Customer Balance Detail, with the columns Due date and Open balance'],
} satisfies Format;
