import type { Format } from './format.ts';

/** Without the column PAID nobody can say which of the invoices are open, so such a list is not read. */
export default {
  id: 'quickbooks-desktop-iif-invoices',
  system: 'quickbooks-desktop',
  systemLabel: 'QuickBooks Desktop or Reckon',

  label: 'QuickBooks Desktop invoices (IIF)',
  holds: 'open-items',
  part: 'TRNS',
  columns: [
    { name: 'type', captions: ['TRNSTYPE'], required: true },
    { name: 'issuedOn', captions: ['DATE'], required: true },
    { name: 'customer', captions: ['NAME'], required: true },
    { name: 'total', captions: ['AMOUNT'], required: true },
    { name: 'number', captions: ['DOCNUM'], required: true },
    { name: 'status', captions: ['PAID'], required: true },
    { name: 'dueOn', captions: ['DUEDATE'] },
    { name: 'terms', captions: ['TERMS'] },
    { name: 'description', captions: ['MEMO'] },
    { name: 'orderNumber', captions: ['PONUM'] },
  ],
  rows: {
    item: [['issuedOn'], ['customer'], ['total']],
    only: { column: 'type', words: ['INVOICE', 'CREDIT MEMO'] },
  },
  amounts: { open: 'total', sign: 'signed' },
  words: { statuses: { y: 'settled', n: 'open', yes: 'settled', no: 'open' } },
  where: ['The program that writes the IIF file, with its column PAID'],
} satisfies Format;
