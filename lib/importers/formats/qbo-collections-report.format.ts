import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

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
    { name: 'number', captions: ['Num', 'No.', 'Number', 'Transaction number'], required: true },
    { name: 'open', captions: ['Open balance'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Transaction date', 'Invoice date'], required: true },
    { name: 'type', captions: ['Transaction type'] },
    { name: 'customer', captions: ['Customer full name', 'Customer'] },
    { name: 'dueOn', captions: ['Due date'] },
    { name: 'total', captions: ['Amount'] },
    { name: 'phone', captions: ['Phone', 'Phone numbers'] },
    { name: 'currency', captions: ['Currency'] },
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
  where: ['Reports > Collections Report'],
} satisfies Format;
