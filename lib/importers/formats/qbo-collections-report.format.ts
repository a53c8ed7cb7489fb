import type { Format } from './format.ts';
import { QBO_COLUMNS, QBO_ROWS } from './qbo-columns.ts';

/** Only what is overdue: never a complete list. */
export default {
  id: 'qbo-collections-report',
  system: 'qbo',
  systemLabel: 'QuickBooks Online',

  label: 'QuickBooks Online Collections Report',
  holds: 'open-items',
  titles: ['^collections report$'],
  onlyTitled: true,
  columns: [
    QBO_COLUMNS.number,
    QBO_COLUMNS.open,
    QBO_COLUMNS.issuedOn,
    QBO_COLUMNS.type,
    { name: 'customer', captions: ['Customer full name', 'Customer'] },
    QBO_COLUMNS.dueOn,
    { name: 'total', captions: ['Amount'] },
    { name: 'phone', captions: ['Phone', 'Phone numbers'] },
    QBO_COLUMNS.currency,
    QBO_COLUMNS.description,
    QBO_COLUMNS.orderNumber,
  ],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open']],
    groups: 'customer',
    ...QBO_ROWS,
  },
  dateOrder: 'mdy',
  where: ['Reports > Collections Report'],
} satisfies Format;
