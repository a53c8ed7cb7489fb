import type { Format } from './format.ts';
import { QBO_FOOTER } from './qbo-footer.ts';

/** Open items by age, seen in 2026: first column without caption, bucket groups, "Total for ...", TOTAL, timestamp. */
export const qboArAgingDetail: Format = {
  id: 'qbo-ar-aging-detail',
  label: 'QuickBooks Online A/R Aging Detail',
  system: 'qbo',
  holds: 'open-items',
  title: /^(a\/r|accounts receivable) age?ing detail( report)?$/i,
  columns: [
    { name: 'customer', captions: ['Customer full name', 'Customer'], required: true },
    { name: 'number', captions: ['Num', 'No.', 'Number', 'Transaction number'], required: true },
    { name: 'open', captions: ['Open balance'], required: true },
    { name: 'issuedOn', captions: ['Date', 'Transaction date', 'Invoice date'], required: true },
    { name: 'dueOn', captions: ['Due date'], required: false },
    { name: 'type', captions: ['Transaction type', 'Type'], required: false },
    { name: 'total', captions: ['Amount'], required: false },
    { name: 'currency', captions: ['Currency'], required: false },
  ],
  rows: {
    item: [['issuedOn'], ['number', 'type'], ['open', 'total']],
    groups: true,
    subtotal: /^total for (.+)$/i,
    total: /^total$/i,
    percentage: /^percentage of total$/i,
    footer: QBO_FOOTER,
  },
  dateOrder: 'mdy',
  endsWith: 'total',
  where: 'Reports > A/R Aging Detail',
};
