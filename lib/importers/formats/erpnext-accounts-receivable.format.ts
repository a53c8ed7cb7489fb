import { TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Payments not yet allocated are rows of their own with a negative outstanding amount. */
export default {
  id: 'erpnext-accounts-receivable',
  label: 'ERPNext Accounts Receivable',
  system: 'erpnext',
  systemLabel: 'ERPNext',
  holds: 'open-items',
  titles: ['^accounts receivable$'],
  columns: [
    { name: 'customer', captions: ['Customer Name', 'Party Name', 'Party', 'Customer'], required: true },
    { name: 'number', captions: ['Voucher No', 'Voucher Number'], required: true },
    { name: 'type', captions: ['Voucher Type'], required: true },
    {
      name: 'open',
      captions: ['Outstanding Amount', 'Outstanding', 'Total Outstanding Amount'],
      required: true,
    },
    { name: 'issuedOn', captions: ['Posting Date', 'Date'], required: true },
    { name: 'customerId', captions: ['Party', 'Customer'] },
    { name: 'account', captions: ['Party Type'] },
    { name: 'person', captions: ['Customer Contact', 'Customer Primary Contact'] },
    { name: 'dueOn', captions: ['Due Date'] },
    { name: 'total', captions: ['Invoiced Amount', 'Invoice Grand Total'] },
    { name: 'paid', captions: ['Paid Amount'] },
    { name: 'credited', captions: ['Credit Note'] },
    { name: 'currency', captions: ['Currency'] },
    { name: 'terms', captions: ['Payment Term', 'Payment Terms'] },
    { name: 'region', captions: ['Territory'] },
    { name: 'orderNumber', captions: ['Customer LPO'] },
  ],
  without: ['Supplier', 'Supplier Name', 'Supplier Group', 'Bill No', 'Bill Date'],
  rows: {
    item: [['issuedOn'], ['customer', 'customerId'], ['number'], ['open']],
    total: TOTAL,
    only: { column: 'account', words: ['Customer', 'Kunde', 'Client', 'Cliente', 'Klant'] },
  },
  amounts: { open: 'open', sign: 'signed' },
  words: {
    kinds: { 'sales invoice': 'invoice', 'payment entry': 'unapplied-cash', 'purchase invoice': 'leave-out' },
  },
  isComplete: true,
  where: ['Accounting > Reports > Accounts Receivable > Menu > Export'],
} satisfies Format;
