import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

export default {
  id: 'myob-receivables',
  system: 'myob',
  systemLabel: 'MYOB',

  label: 'MYOB Aged Receivables Detail',
  holds: 'open-items',
  titles: [
    '^aged receivables( \\[?detail\\]?)?$',
    '^receivables (reconciliation|with tax)( \\[?detail\\]?)?$',
  ],
  columns: [
    {
      name: 'number',
      captions: ['ID No.', 'ID#', 'Invoice No.', 'Invoice #', 'Invoice Number'],
      required: true,
    },
    { name: 'issuedOn', captions: ['Date', 'Invoice Date', 'Issue date'], required: true },
    { name: 'open', captions: ['Total Due', 'Balance Due', 'Balance due ($)', 'Amount due'], required: true },
    { name: 'customer', captions: ['Customer', 'Name', 'Card Name', 'Customer Name', 'Co./Last Name'] },
    { name: 'customerId', captions: ['Card ID', 'Customer ID'] },
    { name: 'dueOn', captions: ['Due Date', 'Date Due', 'Due'] },
    { name: 'total', captions: ['Amount', 'Total Amount', 'Amount ($)'] },
    { name: 'phone', captions: ['Phone', 'Phone No.'] },
    { name: 'orderNumber', captions: ['Customer PO No.'] },
  ],
  with: [
    'ID No.',
    'ID#',
    'Card ID',
    '0 - 30',
    '31 - 60',
    '61 - 90',
    '90+',
    '30 - 59',
    '1 - 30',
    'Customer PO No.',
  ],
  without: ['Invoice/CM #', 'Voucher No', 'Open balance', 'Client Name', 'Date (UTC)'],
  rows: {
    item: [['issuedOn', 'dueOn'], ['number'], ['open']],
    groups: 'customer',
    subtotal: '^total(?: for)?[:\\s]+(.+)$',
    total: TOTAL,
    bareTotals: 'of-group',
    ignore: DECORATION,
  },
  isComplete: true,
  where: ['Reports > Sales > Receivables > Aged Receivables [Detail], then Export to Excel'],
} satisfies Format;
