import { TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** A row per line, neither due date nor balance: an invoice not called paid is open with the sum of its lines. */
export default {
  id: 'freshbooks-invoice-details',
  label: 'FreshBooks Invoice Details',
  system: 'freshbooks',
  systemLabel: 'FreshBooks',
  holds: 'open-items',
  titles: ['^invoice details( report)?$'],
  columns: [
    { name: 'customer', captions: ['Client Name', 'Client'], required: true },
    { name: 'number', captions: ['Invoice #', 'Invoice Number'], required: true },
    { name: 'issuedOn', captions: ['Date Issued', 'Issue Date'], required: true },
    { name: 'status', captions: ['Invoice Status', 'Status'], required: true },
    { name: 'lineAmount', captions: ['Line Total'], required: true },
    { name: 'settledOn', captions: ['Date Paid'] },
    { name: 'dueOn', captions: ['Due Date', 'Date Due'] },
    { name: 'currency', captions: ['Currency'] },
    { name: 'description', captions: ['Item Description', 'Item Name'], firstFilled: true },
  ],
  rows: { item: [['customer'], ['number'], ['lineAmount']], total: TOTAL, isPerLine: true },
  amounts: { open: 'sum-of-lines' },
  words: {
    statuses: {
      draft: 'draft',
      sent: 'open',
      viewed: 'open',
      outstanding: 'open',
      overdue: 'open',
      partial: 'open',
      disputed: 'open',
      retry: 'open',
      failed: 'open',
      paid: 'settled',
      'auto paid': 'settled',
      deleted: 'void',
    },
  },
  where: ['Reports > Invoice Details > More Actions > Export to Excel or CSV'],
} satisfies Format;
