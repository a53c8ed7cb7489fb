import { DECORATION, TIMESTAMP, TOTAL } from './common-rows.ts';
import type { ColumnFacts, RowFacts } from './format.ts';

/** What the reports of QuickBooks Online call the columns of a transaction. */
export const QBO_COLUMNS = {
  type: { name: 'type', captions: ['Transaction type'] },
  number: { name: 'number', captions: ['Num', 'No.', 'Number', 'Transaction number'], required: true },
  open: { name: 'open', captions: ['Open balance'], required: true },
  issuedOn: { name: 'issuedOn', captions: ['Date', 'Transaction date', 'Invoice date'], required: true },
  dueOn: { name: 'dueOn', captions: ['Due date'] },
  currency: { name: 'currency', captions: ['Currency'] },
  description: {
    name: 'description',
    captions: ['Memo/Description', 'Line description', 'Description', 'Memo'],
    firstFilled: true,
  },
  orderNumber: { name: 'orderNumber', captions: ['P.O. number', 'PO number', 'P.O. #', 'P.O. No.'] },
} as const satisfies Record<string, ColumnFacts>;

/** How those reports end: "Total for Contoso", TOTAL, the time of day they were made. */
export const QBO_ROWS = {
  subtotal: '^total for (.+)$',
  total: TOTAL,
  ignore: DECORATION,
  footer: TIMESTAMP,
} as const satisfies Partial<RowFacts>;
