import { TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/**
 * Each payment with the invoice it was for. The list of invoice details names no balance, so these are taken off it; a
 * payment that names no invoice is a credit of the client.
 */
export default {
  id: 'freshbooks-payments-collected',
  system: 'freshbooks',
  systemLabel: 'FreshBooks',

  label: 'FreshBooks Payments Collected',
  holds: 'payments',
  titles: ['^payments collected( report)?$'],
  columns: [
    { name: 'customer', captions: ['Client Name', 'Client'], required: true },
    {
      name: 'appliedTo',
      captions: ['Invoice #', 'Invoice Number', 'Invoice', 'Invoice / Credit #', 'Credit/Invoice Number'],
      required: true,
    },
    { name: 'issuedOn', captions: ['Payment Date', 'Date', 'Date Paid'], required: true },
    { name: 'total', captions: ['Amount', 'Payment Amount', 'Amount Paid'], required: true },
    { name: 'type', captions: ['Payment Type', 'Type'] },
    { name: 'currency', captions: ['Currency', 'Currency Code', 'Code'] },
  ],
  with: ['Method', 'Payment Method', 'Payment Type'],
  without: ['Transaction Reference', 'Line Total', 'Due Date', 'Balance', 'Invoice Status'],
  rows: { item: [['customer'], ['issuedOn'], ['total']], total: TOTAL },
  where: ['Reports > Payments Collected > More Actions > Export for Excel'],
} satisfies Format;
