import type { Format } from './format.ts';

/** The version stands in the first row; a row per line, and what is open is Amount less Paid. */
export default {
  id: 'invoice-ninja-4',
  system: 'invoice-ninja',
  systemLabel: 'Invoice Ninja',

  label: 'Invoice Ninja 4 invoices',
  holds: 'open-items',
  titles: ['^invoice ninja v4\\b.*$'],
  columns: [
    { name: 'customer', captions: ['Client'], required: true },
    { name: 'number', captions: ['Invoice Number'], required: true },
    { name: 'total', captions: ['Amount'], required: true },
    { name: 'paid', captions: ['Paid'], required: true },
    { name: 'issuedOn', captions: ['Invoice Date'], required: true },
    { name: 'email', captions: ['Email'] },
    { name: 'status', captions: ['Status'] },
    { name: 'dueOn', captions: ['Due Date'] },
    { name: 'description', captions: ['Item Notes', 'Item Product', 'Item Name'], firstFilled: true },
    { name: 'orderNumber', captions: ['PO Number'] },
  ],
  with: ['PO Number', 'Item Product', 'Item Notes', 'Item Cost', 'Item Quantity', 'Item Name'],
  rows: {
    item: [['customer'], ['number'], ['total']],
    ignore:
      '^(clients|contacts|invoices|recurring invoices|quotes|credits|tasks|payments|expenses|products|vendors)$',
    isPerLine: true,
  },
  amounts: { open: 'total-less-paid' },
  where: ['Settings > Import/Export > Export > Invoices, as CSV'],
} satisfies Format;
