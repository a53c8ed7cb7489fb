import type { Format } from './format.ts';

export default {
  id: 'invoice-ninja-5',
  system: 'invoice-ninja',
  systemLabel: 'Invoice Ninja',

  label: 'Invoice Ninja invoices',
  holds: 'open-items',
  columns: [
    {
      name: 'customer',
      captions: ['Client Name', 'Invoice Client', 'Client', 'client.name'],
      required: true,
    },
    {
      name: 'number',
      captions: ['Invoice Number', 'Invoice Invoice Number', 'Number', 'invoice.number'],
      required: true,
    },
    { name: 'open', captions: ['Balance', 'Invoice Balance', 'invoice.balance'], required: true },
    { name: 'total', captions: ['Amount', 'Invoice Amount', 'invoice.amount'], required: true },
    {
      name: 'paid',
      captions: ['Paid to Date', 'Invoice Paid to Date', 'invoice.paid_to_date'],
      required: true,
    },
    { name: 'issuedOn', captions: ['Date', 'Invoice Date', 'Invoice Invoice Date', 'invoice.date'] },
    { name: 'dueOn', captions: ['Due Date', 'Invoice Due Date', 'invoice.due_date'] },
    { name: 'status', captions: ['Status', 'Invoice Status', 'invoice.status'] },
    { name: 'currency', captions: ['Currency', 'Client Currency', 'client.currency_id', 'Currency Code'] },
    {
      name: 'email',
      captions: ['Email', 'Contact Email', 'Client Email', 'Client Contact Email', 'contact.email'],
    },
    { name: 'orderNumber', captions: ['PO Number', 'Invoice PO Number', 'invoice.po_number'] },
  ],
  with: [
    'PO Number',
    'Invoice PO Number',
    'invoice.po_number',
    'Partial',
    'Partial/Deposit',
    'Public Notes',
    'Uses Inclusive Taxes',
    'Private Notes',
  ],
  rows: { item: [['customer'], ['number'], ['open', 'total']] },
  amounts: { open: 'open' },
  dateOrder: 'ymd',
  where: ['Reports > Invoice > Export, as CSV'],
} satisfies Format;
