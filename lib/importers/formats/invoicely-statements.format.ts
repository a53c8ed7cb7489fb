import { TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';

export default {
  id: 'invoicely-statements',
  label: 'Invoicely invoices',
  system: 'invoicely',
  systemLabel: 'Invoicely',
  holds: 'open-items',
  columns: [
    { name: 'issuedOn', captions: ['Date'], required: true },
    { name: 'dueOn', captions: ['Due'], required: true },
    { name: 'number', captions: ['Details'], required: true },
    { name: 'customer', captions: ['Client'], required: true },
    { name: 'status', captions: ['Status'], required: true },
    { name: 'total', captions: ['Total'], required: true },
    { name: 'currency', captions: ['Currency'] },
  ],
  rows: { item: [['issuedOn', 'dueOn'], ['customer'], ['total']], total: TOTAL },
  amounts: { open: 'total' },
  where: ['Invoices > Export > CSV'],
} satisfies Format;
