import type { Format } from './format.ts';

/** Postings of every account: what a customer owes on an invoice is the sum of its postings to the receivables account. */
export default {
  id: 'wave-transactions',
  label: 'Wave accounting transactions',
  system: 'wave',
  systemLabel: 'Wave',
  holds: 'open-items',
  columns: [
    { name: 'customer', captions: ['Customer'], required: true },
    { name: 'number', captions: ['Invoice Number'], required: true },
    { name: 'issuedOn', captions: ['Transaction Date'], required: true },
    { name: 'account', captions: ['Account Type'], required: true },
    { name: 'lineAmount', captions: ['Amount (One column)'], required: true },
    {
      name: 'description',
      captions: ['Notes / Memo', 'Transaction Line Description', 'Transaction Description'],
      firstFilled: true,
    },
  ],
  with: ['Transaction ID'],
  rows: {
    item: [['customer'], ['number'], ['lineAmount']],
    only: { column: 'account', words: ['System Receivable Invoice'] },
    isPerLine: true,
  },
  amounts: { open: 'sum-of-lines', sign: 'signed' },
  dateOrder: 'ymd',
  where: ['Settings > Data export > Accounting transactions, as CSV'],
} satisfies Format;
