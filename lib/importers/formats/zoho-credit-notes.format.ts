import type { Format } from './format.ts';
import { CREDIT_NOTES } from './format-of-mapping.ts';

/** Its figures stand above zero: what is left of each credit note is owed to the customer. */
export default {
  id: 'zoho-credit-notes',
  system: 'zoho',
  systemLabel: 'Zoho Books or Zoho Invoice',

  label: 'Zoho credit notes',
  holds: 'open-items',
  columns: [
    { name: 'customer', captions: ['Customer Name'], required: true },
    { name: 'number', captions: ['Credit Note Number', 'CreditNote Number'], required: true },
    { name: 'issuedOn', captions: ['Credit Note Date', 'CreditNote Date'], required: true },
    { name: 'open', captions: ['Balance'], required: true },
    { name: 'status', captions: ['Credit Note Status', 'CreditNote Status'] },
    { name: 'customerId', captions: ['Customer ID', 'CustomerID'] },
    { name: 'total', captions: ['Total'] },
    { name: 'lineAmount', captions: ['Item Total'] },
    { name: 'currency', captions: ['Currency Code'] },
  ],
  rows: { item: [['customer'], ['number'], ['open', 'total']], isPerLine: true },
  amounts: { ...CREDIT_NOTES.amounts, open: 'open' },
  words: {
    ...CREDIT_NOTES.words,
    statuses: {
      draft: 'draft',
      'pending approval': 'draft',
      approved: 'draft',
      open: 'open',
      closed: 'settled',
      void: 'void',
    },
  },
  dateOrder: 'ymd',
  where: ['Sales > Credit Notes > More > Export Credit Notes'],
} satisfies Format;
