import { TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';
import { SAP_DOCUMENT_TYPES } from './sap-document-types.ts';

/** Printed with pipes and dashed lines; above the items of an account stand its number, code, name and city. */
export default {
  id: 'sap-customer-line-items',
  system: 'sap',
  systemLabel: 'SAP',

  label: 'SAP customer line items (FBL5N)',
  holds: 'open-items',
  titles: ['^customer line item display$'],
  columns: [
    { name: 'customerId', captions: ['Account', 'Customer', 'Customer Account'], required: true },
    {
      name: 'number',
      captions: ['DocumentNo', 'Document Number', 'Doc. No.', 'No', 'Doc.no.'],
      required: true,
    },
    {
      name: 'open',
      captions: [
        'Amount in doc. curr.',
        'Amt in doc.curr.',
        'Amount in Document Currency',
        'DC amnt',
        'Amount in local currency',
        'Amount in local cur.',
        'Amt in loc.cur.',
        'LC amnt',
        'Amount in Company Code Currency',
      ],
      required: true,
    },
    { name: 'customer', captions: ['Name 1', 'Customer Name', 'Name'] },
    { name: 'issuedOn', captions: ['Doc. Date', 'Document Date', 'Date', 'Pstng Date', 'Posting Date'] },
    { name: 'dueOn', captions: ['Net due dt', 'Net due date', 'Net Due'] },
    { name: 'type', captions: ['Type', 'Document Type', 'Doc. Type', 'DocTy', 'Ty'] },
    {
      name: 'currency',
      captions: ['Curr.', 'Crcy', 'Document currency', 'Currency', 'Local Currency', 'LCurr'],
    },
    { name: 'terms', captions: ['PayT', 'Payt', 'Terms of Payment', 'Payment terms'] },
    { name: 'settledOn', captions: ['Clearing', 'Clearing date', 'Clrng date'] },
    {
      name: 'appliedTo',
      captions: ['Clearing Document', 'Clrng doc.', 'Clearing doc.', 'Clrng Doc', 'Ausgleichsbeleg'],
    },
    { name: 'description', captions: ['Text'] },
    { name: 'orderNumber', captions: ['Reference'] },
  ],
  with: [
    'Stat',
    'Net due dt',
    'LC amnt',
    'DocumentNo',
    'Amount in local currency',
    'Amount in local cur.',
    'Amount in doc. curr.',
    'Amt in loc.cur.',
    'Pstng Date',
    'Arrears after net due date',
  ],
  without: ['Vendor', 'Supplier', 'Vendor Account'],
  rows: {
    item: [['customerId'], ['number'], ['open']],
    group: '^name(?: 1)?\\s*[:.]?\\s+(.+)$',
    groups: 'customer',
    total: TOTAL,
    // What has been cleared is not open, whichever items were shown.
    only: { column: 'appliedTo', words: [] },
    ignore:
      '^(?:\\*+.*|[-=_|+.\\s]+|(?:customer|company code|code|city|country|status|ledger|currency|open at|display|page|list|user|time|dynamic list)\\b.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}.*)$',
  },
  amounts: { open: 'open', sign: 'signed' },
  words: {
    kinds: SAP_DOCUMENT_TYPES,
  },
  isComplete: true,
  where: ['Transaction FBL5N, open items, then List > Export > Spreadsheet or Local file'],
} satisfies Format;
