import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** One row per invoice under the row of its contact, or with a column Contact; prepayments are not in it. */
export default {
  id: 'xero-aged-receivables',
  system: 'xero',
  systemLabel: 'Xero',

  label: 'Xero Aged Receivables Detail',
  holds: 'open-items',
  titles: ['^aged receivables( detail)?$', '^accounts receivable ag(e)?ing detail$'],
  columns: [
    { name: 'issuedOn', captions: ['Invoice Date', 'Date'], required: true },
    { name: 'number', captions: ['Invoice Number', 'Number', 'Invoice'], required: true },
    { name: 'open', captions: ['Total', 'Outstanding', 'Total Outstanding'], required: true },
    { name: 'dueOn', captions: ['Due Date'] },
    { name: 'customer', captions: ['Contact', 'Contact Name', 'Customer'] },
    { name: 'customerId', captions: ['Contact Account Number', 'Account Number'] },
    { name: 'person', captions: ['Primary Person'] },
    { name: 'email', captions: ['Email', 'Contact Email', 'Email Address'] },
    { name: 'phone', captions: ['Phone', 'Contact Phone', 'Phone Number'] },
    { name: 'type', captions: ['Type', 'Invoice Type', 'Transaction Type', 'Source'] },
    { name: 'total', captions: ['Invoice Total', 'Gross'] },
    { name: 'currency', captions: ['Currency', 'Invoice Currency'] },
    { name: 'orderNumber', captions: ['Invoice Reference', 'Reference'] },
  ],
  with: ['Current', 'Older', '< 1 Month', '1 Month', '2 Months', '1 - 30 Days', '< 30 days', '31 - 60 Days'],
  without: [
    'Open balance',
    'Voucher No',
    'ContactName',
    'Client Name',
    'Age (Days)',
    'Total Due',
    'Invoice/CM #',
    'Vendor',
    'Supplier',
  ],
  rows: {
    item: [['issuedOn', 'dueOn', 'number'], ['open']],
    groups: 'customer',
    subtotal: '^total (?:for )?(.+)$',
    total: TOTAL,
    ignore: DECORATION,
  },
  endsWith: 'total',
  isComplete: true,
  where: ['Reporting > All reports > Aged Receivables Detail > Export'],
} satisfies Format;
