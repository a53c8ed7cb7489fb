import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';
import { QBO_COLUMNS } from './qbo-columns.ts';

/**
 * A company with several currencies: "Open balance" is in its own, "Foreign open balance" in that of the invoice, which
 * is what the customer owes. The totals are in its own too, so none of them can be compared. Captions from memory.
 */
export default {
  id: 'qbo-ar-aging-foreign',
  system: 'qbo',
  systemLabel: 'QuickBooks Online',

  label: 'QuickBooks Online A/R Aging Detail, several currencies',
  holds: 'open-items',
  titles: ['^(a/r|accounts receivable) age?ing detail( report)?$'],
  columns: [
    {
      name: 'customer',
      captions: ['Customer full name', 'Customer', 'Customer name', 'Client', 'Client full name'],
      required: true,
    },
    QBO_COLUMNS.number,
    { name: 'open', captions: ['Foreign open balance'], required: true },
    { name: 'currency', captions: ['Currency'], required: true },
    QBO_COLUMNS.issuedOn,
    QBO_COLUMNS.dueOn,
    QBO_COLUMNS.type,
    { name: 'total', captions: ['Foreign amount'] },
    { name: 'terms', captions: ['Terms', 'Term'] },
    { name: 'email', captions: ['Email', 'Customer email'] },
    { name: 'phone', captions: ['Phone', 'Phone numbers'] },
    QBO_COLUMNS.description,
    QBO_COLUMNS.orderNumber,
  ],
  without: ['Vendor', 'Vendor display name'],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open', 'total']],
    groups: 'either',
    ignore: `${DECORATION}|${TOTAL}|^total for .+$`,
    footer: TIMESTAMP,
  },
  dateOrder: 'mdy',
  endsWith: 'footer',
  isComplete: true,
  where: ['Reports > A/R Aging Detail, with the columns Currency and Foreign open balance'],
} satisfies Format;
