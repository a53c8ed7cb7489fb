import type { Format } from './format.ts';
import { XERO_COLUMNS, XERO_POSTAL_COLUMNS } from './xero-columns.ts';

/** A row per line with the totals of its invoice repeated; credits stand as positive figures, told by Type. */
export default {
  id: 'xero-sales-invoices',
  system: 'xero',
  systemLabel: 'Xero',

  label: 'Xero invoices',
  holds: 'open-items',
  columns: [
    XERO_COLUMNS.customer,
    { name: 'number', captions: ['*InvoiceNumber', 'InvoiceNumber', 'Invoice Number'], required: true },
    { name: 'open', captions: ['InvoiceAmountDue', 'AmountDue', 'Invoice Amount Due'], required: true },
    { name: 'issuedOn', captions: ['*InvoiceDate', 'InvoiceDate'], required: true },
    { name: 'dueOn', captions: ['*DueDate', 'DueDate'] },
    { name: 'total', captions: ['Total', 'InvoiceTotal'] },
    { name: 'paid', captions: ['InvoiceAmountPaid', 'AmountPaid'] },
    { name: 'credited', captions: ['InvoiceAmountCredited', 'AmountCredited'] },
    { name: 'lineAmount', captions: ['LineAmount'] },
    { name: 'currency', captions: ['Currency', 'CurrencyCode'] },
    { name: 'type', captions: ['Type'] },
    { name: 'status', captions: ['Status'] },
    XERO_COLUMNS.email,
    ...XERO_POSTAL_COLUMNS,
    XERO_COLUMNS.customerId,
  ],
  rows: { item: [['customer'], ['number', 'type'], ['open', 'total']], isPerLine: true },
  amounts: { open: 'open', sign: 'by-kind' },
  words: {
    kinds: {
      'sales invoice': 'invoice',
      'accounts receivable': 'invoice',
      'sales credit note': 'credit-memo',
      'sales overpayment': 'unapplied-cash',
      'sales prepayment': 'unapplied-cash',
      bill: 'leave-out',
      'bill credit note': 'leave-out',
      'purchase invoice': 'leave-out',
      'accounts payable': 'leave-out',
      'purchase credit note': 'leave-out',
      'purchase overpayment': 'leave-out',
      'purchase prepayment': 'leave-out',
    },
    statuses: {
      'awaiting payment': 'open',
      authorised: 'open',
      paid: 'settled',
      draft: 'draft',
      'awaiting approval': 'draft',
      submitted: 'draft',
      voided: 'void',
      deleted: 'void',
    },
  },
  where: ['Business > Invoices > Awaiting Payment > Export'],
} satisfies Format;
