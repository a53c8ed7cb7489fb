import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** Groups of age that each end in a row called "Total" and nothing more. */
export default {
  id: 'zoho-ar-aging-details',
  system: 'zoho',
  systemLabel: 'Zoho Books or Zoho Invoice',

  label: 'Zoho AR Aging Details',
  holds: 'open-items',
  titles: ['^ar ag(?:e?ing) details( by .*)?$'],
  columns: [
    { name: 'customer', captions: ['Customer Name'], required: true },
    { name: 'number', captions: ['Transaction Number', 'Transaction#', 'Transaction No'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Transaction Date'], required: true },
    { name: 'open', captions: ['Balance', 'Balance Due'], required: true },
    { name: 'dueOn', captions: ['Due Date'] },
    { name: 'type', captions: ['Type', 'Transaction Type'] },
    { name: 'status', captions: ['Status'] },
    { name: 'total', captions: ['Amount'] },
    { name: 'currency', captions: ['Currency Code', 'Currency'] },
  ],
  with: ['Age'],
  rows: {
    item: [['customer'], ['number'], ['open', 'total']],
    groups: 'either',
    total: TOTAL,
    bareTotals: 'of-group',
    ignore: DECORATION,
  },
  amounts: { open: 'open' },
  isComplete: true,
  where: ['Reports > Receivables > AR Aging Details, then Export as CSV'],
} satisfies Format;
