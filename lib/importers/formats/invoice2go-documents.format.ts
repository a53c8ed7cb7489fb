import type { Format } from './format.ts';

/** Days are ISO moments; there is no due date in it. */
export default {
  id: 'invoice2go-documents',
  label: 'Invoice2go documents',
  system: 'invoice2go',
  systemLabel: 'Invoice2go',
  holds: 'open-items',
  columns: [
    { name: 'number', captions: ['DocumentNumber'], required: true },
    { name: 'issuedOn', captions: ['DocumentDate'], required: true },
    { name: 'customer', captions: ['Name', 'ClientName', 'CustomerName'], required: true },
    { name: 'open', captions: ['BalanceDueAmount', 'BalanceDue'], required: true },
    { name: 'email', captions: ['EmailRecipient', 'ClientEmail', 'Email'] },
    { name: 'status', captions: ['DocumentStatus'] },
    { name: 'type', captions: ['DocumentType', 'Type'] },
    { name: 'currency', captions: ['CurrencyCode'] },
    { name: 'total', captions: ['TotalAmount'] },
    { name: 'paid', captions: ['AmountPaidAmount', 'AmountPaid'] },
    { name: 'dueOn', captions: ['DueDate', 'DocumentDueDate'] },
  ],
  without: ['InvoiceAmountDue'],
  rows: { item: [['customer'], ['number'], ['open', 'total']] },
  amounts: { open: 'open' },
  dateOrder: 'ymd',
  where: ['Settings > Account > Export data > Invoices, on the web'],
} satisfies Format;
