import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

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
    { name: 'open', captions: ['Open balance'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Transaction date', 'Invoice date'], required: true },
    { name: 'number', captions: ['Num', 'No.', 'Number', 'Transaction number'], required: true },
    { name: 'type', captions: ['Transaction type'] },
    { name: 'customer', captions: ['Customer full name', 'Customer'] },
    { name: 'dueOn', captions: ['Due date'] },
    { name: 'total', captions: ['Amount'] },
    { name: 'currency', captions: ['Currency'] },
  ],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open', 'total']],
    groups: 'customer',
    subtotal: '^total for (.+)$',
    total: TOTAL,
    ignore: DECORATION,
    footer: TIMESTAMP,
  },
  dateOrder: 'mdy',
  where: ['Reports > Customer Balance Detail, with the columns Due date and Open balance'],
} satisfies Format;
