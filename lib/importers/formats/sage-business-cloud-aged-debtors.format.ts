import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

export default {
  id: 'sage-business-cloud-aged-debtors',
  label: 'Sage Business Cloud Aged Debtors',
  system: 'sage-business-cloud',
  systemLabel: 'Sage Business Cloud Accounting',
  holds: 'open-items',
  titles: [
    '^aged debtors( breakdown| detail(ed)?| report)?( report)?$',
    '^(outstanding|unpaid) sales invoices( report)?$',
  ],
  onlyTitled: true,
  columns: [
    { name: 'customer', captions: ['Customer', 'Customer Name', 'Name', 'Contact'] },
    {
      name: 'number',
      captions: ['Invoice Number', 'Invoice No.', 'Number', 'Reference', 'Ref'],
      required: true,
    },
    { name: 'issuedOn', captions: ['Date', 'Invoice Date'], required: true },
    {
      name: 'open',
      captions: [
        'Outstanding',
        'O/S Amt',
        'O/S',
        'Amount Outstanding',
        'Outstanding Amount',
        'Balance',
        'Total Outstanding',
        'Total',
      ],
      required: true,
    },
    { name: 'customerId', captions: ['Customer Reference', 'Account Reference'] },
    { name: 'type', captions: ['Type', 'Transaction Type'] },
    { name: 'dueOn', captions: ['Due Date', 'Due'] },
    { name: 'total', captions: ['Invoice Total', 'Gross', 'Amount'] },
    { name: 'currency', captions: ['Currency'] },
  ],
  without: ['A/C', 'Account Ref', 'Vendor', 'Supplier'],
  rows: {
    item: [['issuedOn', 'dueOn'], ['number', 'type'], ['open']],
    groups: 'customer',
    subtotal: '^(?:sub ?-?totals?|totals?)(?: for)?[:\\s]+(.+)$',
    total: TOTAL,
    ignore: DECORATION,
  },
  dateOrder: 'dmy',
  isComplete: true,
  where: ['Reporting > Aged Debtors > Detailed > Export > CSV'],
} satisfies Format;
