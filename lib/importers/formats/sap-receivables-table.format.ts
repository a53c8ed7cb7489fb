import type { Format } from './format.ts';
import { SAP_DOCUMENT_TYPES } from './sap-document-types.ts';

/** Names of fields as captions; days stand as 20190405.0, and one name may stand twice. */
export default {
  id: 'sap-receivables-table',
  system: 'sap',
  systemLabel: 'SAP',

  label: 'SAP open items (BSID)',
  holds: 'open-items',
  columns: [
    { name: 'customerId', captions: ['cust_number', 'KUNNR'], required: true },
    { name: 'number', captions: ['doc_id', 'BELNR', 'invoice_id'], required: true },
    { name: 'open', captions: ['total_open_amount', 'actual_open_amount', 'WRBTR', 'DMBTR'], required: true },
    { name: 'customer', captions: ['name_customer', 'cust_name', 'customer_name', 'NAME1'] },
    { name: 'issuedOn', captions: ['document_create_date', 'posting_date', 'BLDAT', 'BUDAT'] },
    { name: 'dueOn', captions: ['due_in_date', 'due_date', 'NETDT'] },
    { name: 'settledOn', captions: ['clear_date', 'AUGDT'] },
    { name: 'currency', captions: ['invoice_currency', 'WAERS'] },
    { name: 'type', captions: ['document type', 'document_type', 'BLART'] },
    { name: 'side', captions: ['SHKZG'] },
    { name: 'terms', captions: ['cust_payment_terms', 'ZTERM'] },
    { name: 'status', captions: ['isOpen', 'is_open'] },
    { name: 'description', captions: ['SGTXT'] },
    { name: 'orderNumber', captions: ['XBLNR'] },
  ],
  rows: { item: [['customerId', 'customer'], ['number'], ['open']] },
  amounts: { open: 'open', sign: 'signed' },
  words: {
    kinds: SAP_DOCUMENT_TYPES,
    statuses: { 1: 'open', '1 0': 'open', true: 'open', 0: 'settled', '0 0': 'settled', false: 'settled' },
  },
  dateOrder: 'ymd',
  where: ['Transaction SE16 on table BSID, then List > Export'],
} satisfies Format;
