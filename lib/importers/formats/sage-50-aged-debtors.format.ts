import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

export default {
  id: 'sage-50-aged-debtors',
  system: 'sage-50',
  systemLabel: 'Sage 50',

  label: 'Sage 50 Aged Debtors Analysis (Detailed)',
  holds: 'open-items',
  titles: ['^aged debtors analysis( \\(?detailed\\)?)?.*$'],
  columns: [
    {
      name: 'customerId',
      captions: ['A/C', 'A/C Ref', 'Account Ref', 'Account Reference', 'Account'],
      required: true,
    },
    { name: 'number', captions: ['Ref', 'Reference', 'Invoice No.', 'Inv Ref', 'Inv No'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Invoice Date', 'Tran Date'], required: true },
    {
      name: 'open',
      captions: ['Balance', 'Outstanding', 'O/S Amount', 'Amount Outstanding', 'O/S'],
      required: true,
    },
    { name: 'customer', captions: ['Name', 'Account Name', 'Customer Name', 'Customer'] },
    { name: 'type', captions: ['Type', 'Tp', 'Transaction Type'] },
    { name: 'dueOn', captions: ['Due Date', 'Due', 'Date Due'] },
    { name: 'total', captions: ['Amount', 'Gross', 'Gross Amount', 'Total'] },
    { name: 'currency', captions: ['Currency'] },
    { name: 'person', captions: ['Contact', 'Contact Name'] },
    { name: 'phone', captions: ['Tel', 'Telephone'] },
    { name: 'description', captions: ['Details'] },
  ],
  with: ['Period 1', 'Period 2', 'Older', 'Future', 'O/S Amount', 'O/S', 'Details', 'Tp', 'Turnover'],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open']],
    groups: 'customer',
    subtotal: '^(?:sub ?-?totals?|totals?)(?: for)?[:\\s]+(.+)$',
    total: TOTAL,
    ignore: DECORATION,
  },
  words: {
    kinds: {
      si: 'invoice',
      sd: 'credit-memo',
      sc: 'credit-memo',
      sa: 'unapplied-cash',
      sr: 'unapplied-cash',
    },
  },
  dateOrder: 'dmy',
  isComplete: true,
  where: ['Customers > Reports > Aged debtors > Aged Debtors Analysis (Detailed) > Export'],
} satisfies Format;
