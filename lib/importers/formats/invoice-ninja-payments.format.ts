import type { Format } from './format.ts';

/** Version 4 prints its name in the first row; version 5 gives the columns that were chosen, the invoice's among them. */
export default {
  id: 'invoice-ninja-payments',
  system: 'invoice-ninja',
  systemLabel: 'Invoice Ninja',

  label: 'Invoice Ninja payments',
  holds: 'payments',
  columns: [
    {
      name: 'customer',
      captions: ['Client Name', 'Payment Client', 'Client', 'client.name'],
      required: true,
    },
    {
      name: 'appliedTo',
      captions: [
        'Invoice Number',
        'Invoice Invoice Number',
        'Invoices',
        'Payment Invoices',
        'invoice.number',
      ],
      required: true,
    },
    { name: 'issuedOn', captions: ['Payment Date', 'Date', 'payment.date'], required: true },
    { name: 'total', captions: ['Payment Amount', 'Amount', 'payment.amount'], required: true },
    { name: 'paid', captions: ['Payment Applied', 'Applied', 'payment.applied'] },
    { name: 'credited', captions: ['Payment Refunded', 'Refunded', 'payment.refunded'] },
    { name: 'number', captions: ['Payment Number', 'Number', 'payment.number'] },
    { name: 'status', captions: ['Payment Status', 'Status', 'payment.status'] },
    {
      name: 'currency',
      captions: ['Currency', 'Payment Currency', 'payment.currency', 'Client Currency', 'client.currency_id'],
    },
  ],
  with: ['Transaction Reference', 'Payment Transaction Reference', 'payment.transaction_reference'],
  without: ['Due Date', 'Balance', 'Paid to Date'],
  rows: {
    item: [['customer'], ['issuedOn'], ['total']],
    ignore:
      '^(clients|contacts|invoices|recurring invoices|quotes|credits|tasks|payments|expenses|products|vendors)$',
  },
  amounts: { unapplied: 'total-less-paid' },
  words: {
    statuses: {
      pending: 'draft',
      failed: 'void',
      cancelled: 'void',
      voided: 'void',
      refunded: 'void',
      completed: 'open',
      'partially refunded': 'open',
      unapplied: 'open',
    },
  },
  where: [
    'Reports > Payment > Export, as CSV, with the columns Client and Invoice Number',
    'In version 4: Settings > Import/Export > Export > Payments, as CSV',
  ],
} satisfies Format;
