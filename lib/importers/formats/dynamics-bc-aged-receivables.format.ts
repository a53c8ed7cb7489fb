import { TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Aged by due date the report leaves out what is not yet due and what is very old: never a complete list. */
export default {
  id: 'dynamics-bc-aged-receivables',
  label: 'Business Central Aged Accounts Receivable',
  system: 'dynamics-bc',
  systemLabel: 'Dynamics 365 Business Central',
  holds: 'open-items',
  columns: [
    { name: 'number', captions: ['Document No.'], required: true },
    {
      name: 'open',
      captions: ['Remaining Amount', 'Remaining Amount (LCY)', 'Remaining Amt. (LCY)'],
      required: true,
    },
    { name: 'customerId', captions: ['Customer No.', 'No.'], required: true },
    { name: 'type', captions: ['Document Type'], required: true },
    { name: 'customer', captions: ['Customer Name', 'Name'] },
    { name: 'issuedOn', captions: ['Document Date', 'Posting Date'] },
    { name: 'dueOn', captions: ['Due Date'] },
    { name: 'total', captions: ['Original Amount', 'Original Amount (LCY)', 'Original Amt. (LCY)'] },
    { name: 'currency', captions: ['Currency Code'] },
    { name: 'description', captions: ['Description'] },
    { name: 'orderNumber', captions: ['External Document No.'] },
  ],
  without: ['Vendor No.', 'Vendor Name', 'External Document No. (Vendor)'],
  rows: { item: [['customerId', 'customer'], ['number', 'type'], ['open']], total: TOTAL },
  amounts: { open: 'open', sign: 'signed' },
  words: {
    kinds: {
      invoice: 'invoice',
      'finance charge memo': 'invoice',
      reminder: 'invoice',
      'credit memo': 'credit-memo',
      payment: 'unapplied-cash',
    },
  },
  where: [
    'Aged Accounts Receivable (Excel), report 4402',
    'Customer Ledger Entries, filtered by Open, then Share > Open in Excel',
  ],
} satisfies Format;
