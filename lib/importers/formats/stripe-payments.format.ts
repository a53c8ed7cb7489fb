import type { Format } from './format.ts';

/**
 * Charges. Only those for an invoice count: the others are sales of their own, paid at once, and no credit of anybody.
 * They are told by the id they begin with, once it is known that they name no invoice.
 */
export default {
  id: 'stripe-payments',
  system: 'stripe',
  systemLabel: 'Stripe',

  label: 'Stripe payments',
  holds: 'payments',
  columns: [
    { name: 'number', captions: ['id', 'Charge ID', 'PaymentIntent ID'], required: true },
    { name: 'appliedTo', captions: ['Invoice Number', 'Invoice ID'], required: true },
    { name: 'total', captions: ['Amount'], required: true },
    {
      name: 'issuedOn',
      captions: ['Created (UTC)', 'Created date (UTC)', 'Created', 'Created date'],
      required: true,
    },
    { name: 'currency', captions: ['Currency'], required: true },
    { name: 'status', captions: ['Status'], required: true },
    { name: 'customer', captions: ['Customer Name', 'Customer Description'] },
    { name: 'customerId', captions: ['Customer ID', 'Customer'] },
  ],
  with: ['Amount Refunded', 'Captured', 'Statement Descriptor'],
  without: ['Amount Due', 'Due Date (UTC)', 'Due Date'],
  rows: {
    item: [['appliedTo'], ['customer', 'customerId'], ['total']],
    ignore: '^(?:ch|py|pi)_\\w+$',
  },
  words: {
    statuses: {
      paid: 'open',
      succeeded: 'open',
      'partially refunded': 'open',
      refunded: 'void',
      failed: 'void',
      canceled: 'void',
      cancelled: 'void',
      uncaptured: 'draft',
      'requires capture': 'draft',
      pending: 'draft',
      incomplete: 'draft',
    },
  },
  dateOrder: 'ymd',
  isSpare: true,
  where: ['Transactions > Payments > Export'],
} satisfies Format;
