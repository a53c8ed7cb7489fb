import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

/** The edition of the United States, once called Peachtree; a column for each age. */
export default {
  id: 'sage-50-aged-receivables',
  system: 'sage-50',
  systemLabel: 'Sage 50',

  label: 'Sage 50 Aged Receivables',
  holds: 'open-items',
  titles: ['^aged receivables$'],
  columns: [
    { name: 'number', captions: ['Invoice/CM #', 'Invoice/CM No.'], required: true },
    { name: 'open', captions: ['Amount Due'], required: true },
    { name: 'customerId', captions: ['Customer ID'], required: true },
    { name: 'customer', captions: ['Customer', 'Customer Name', 'Bill To Name'] },
    { name: 'person', captions: ['Bill To Contact', 'Contact'] },
    { name: 'phone', captions: ['Telephone 1', 'Phone 1'] },
    { name: 'issuedOn', captions: ['Date', 'Invoice Date', 'Trans Date'] },
    { name: 'dueOn', captions: ['Date Due', 'Due Date'] },
    { name: 'email', captions: ['E-mail', 'Email', 'Customer E-mail'] },
  ],
  rows: {
    item: [['number'], ['open']],
    groups: 'customer',
    subtotal: '^(?:sub ?-?total|total)(?: for)?[:\\s]+(.+)$',
    total: TOTAL,
    ignore: DECORATION,
  },
  isComplete: true,
  where: ['Reports & Forms > Accounts Receivable > Aged Receivables > Excel'],
} satisfies Format;
