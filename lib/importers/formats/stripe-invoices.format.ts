import type { Format } from './format.ts';

/** "Amount Due" is what was due when the invoice was made final: payments are taken off it. Exports may be filtered. */
export default {
  id: 'stripe-invoices',
  label: 'Stripe invoices',
  system: 'stripe',
  systemLabel: 'Stripe',
  holds: 'open-items',
  columns: [
    { name: 'number', captions: ['Number', 'Invoice Number', 'id'], required: true },
    { name: 'total', captions: ['Amount Due', 'Total', 'Amount'], required: true },
    { name: 'currency', captions: ['Currency'], required: true },
    { name: 'status', captions: ['Status'], required: true },
    { name: 'issuedOn', captions: ['Date (UTC)', 'Finalized At (UTC)', 'Created (UTC)', 'Created'] },
    { name: 'dueOn', captions: ['Due Date (UTC)', 'Due Date'] },
    { name: 'paid', captions: ['Amount Paid'] },
    { name: 'open', captions: ['Amount Remaining'] },
    { name: 'customer', captions: ['Customer Name', 'Customer Description'] },
    { name: 'customerId', captions: ['Customer', 'Customer ID'] },
    { name: 'email', captions: ['Customer Email', 'Email'] },
    { name: 'settledOn', captions: ['Paid At (UTC)'] },
    { name: 'description', captions: ['Description'] },
  ],
  with: ['Date (UTC)', 'Due Date (UTC)', 'Created (UTC)', 'Finalized At (UTC)'],
  without: ['Amount Refunded', 'Captured'],
  rows: {
    item: [
      ['number', 'status'],
      ['customer', 'customerId', 'email'],
      ['total', 'open'],
    ],
  },
  words: {
    statuses: {
      open: 'open',
      past_due: 'open',
      'past due': 'open',
      paid: 'settled',
      draft: 'draft',
      void: 'void',
      uncollectible: 'void',
    },
  },
  dateOrder: 'ymd',
  where: ['Billing > Invoices > Export'],
} satisfies Format;
