import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/**
 * What went through the bank or receivables accounts, grouped by account. Only a payment set against an invoice says
 * something: "Receive Money" is income without an invoice, and what became of a prepayment later is not told here.
 */
export default {
  id: 'xero-account-transactions',
  system: 'xero',
  systemLabel: 'Xero',

  label: 'Xero Account Transactions',
  holds: 'payments',
  titles: ['^(?:account|bank|receivable) transactions$'],
  columns: [
    { name: 'customer', captions: ['Contact', 'Contact Name', 'ContactName'], required: true },
    { name: 'type', captions: ['Source', 'Source Type', 'Transaction Type'], required: true },
    { name: 'appliedTo', captions: ['Invoice Number', 'InvoiceNumber', 'Reference'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Transaction Date'], required: true },
    { name: 'total', captions: ['Debit', 'Gross', 'Amount'] },
    { name: 'credit', captions: ['Credit'] },
    { name: 'customerId', captions: ['Contact Account Number', 'Account Number'] },
    { name: 'currency', captions: ['Currency', 'Source Currency'] },
  ],
  with: ['Running Balance', 'Debit', 'Credit', 'Gross', 'Description'],
  without: ['Due Date', 'Outstanding', 'Amount Due', 'InvoiceAmountDue'],
  rows: {
    item: [['customer'], ['issuedOn'], ['appliedTo'], ['total', 'credit']],
    groups: 'bucket',
    only: {
      column: 'type',
      words: ['Receivable Payment', 'Receivable Invoice Payment', 'Accounts Receivable Payment'],
    },
    subtotal: '^total (.+)$',
    total: TOTAL,
    ignore: `^(?:(?:opening|closing) balance|net movement)$|${DECORATION}`,
  },
  isSpare: true,
  where: ['Accounting > Reports > Account Transactions, with the columns Contact and Invoice Number'],
} satisfies Format;
