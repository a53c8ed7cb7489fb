import type { Format } from './format.ts';

/** A row for each invoice a payment was set against; what is left of it stands in a row without an invoice's number. */
export default {
  id: 'zoho-customer-payments',
  system: 'zoho',
  systemLabel: 'Zoho Books or Zoho Invoice',

  label: 'Zoho customer payments',
  holds: 'payments',
  columns: [
    { name: 'customer', captions: ['Customer Name'], required: true },
    { name: 'number', captions: ['Payment Number', 'CustomerPayment Number'], required: true },
    { name: 'appliedTo', captions: ['Invoice Number'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Payment Date'], required: true },
    { name: 'customerId', captions: ['CustomerID', 'Customer ID'] },
    { name: 'total', captions: ['Amount', 'Payment Amount'] },
    { name: 'unapplied', captions: ['Unused Amount', 'Unused'] },
    { name: 'paid', captions: ['Amount Applied to Invoice', 'Amount Applied', 'Applied Amount'] },
    { name: 'currency', captions: ['Currency Code'] },
    { name: 'status', captions: ['Payment Status', 'Status'] },
  ],
  rows: { item: [['customer'], ['number', 'issuedOn'], ['total', 'paid', 'unapplied']] },
  amounts: { paymentsAreIn: true },
  dateOrder: 'ymd',
  where: ['Sales > Payments Received > More > Export Payments'],
} satisfies Format;
