import type { FormatSample } from './format-samples.ts';

export const MORE_FORMAT_SAMPLES: readonly FormatSample[] = [
  {
    id: 'invoice2go-documents',
    rows: [
      'DocumentDate|DocumentNumber|Name|EmailRecipient|DocumentStatus|PartPayment|CurrencyCode|TotalAmount|BalanceDueAmount|AmountPaidAmount',
      '2026-11-01T00:00:00Z|INV0001|Contoso|ap@contoso.example|unpaid|false|USD|100|100|0',
    ],
    columns: { customer: 'Name', open: 'BalanceDueAmount', paid: 'AmountPaidAmount' },
  },
  {
    id: 'invoicely-statements',
    rows: ['Date|Due|Details|Client|Status|Total', 'Jan 28 2021|Feb 28 2021|INV-1|Contoso|Unpaid|1,020.00'],
    columns: { dueOn: 'Due', number: 'Details', total: 'Total' },
  },
  {
    id: 'invoice-ninja-4',
    rows: [
      'Invoice Ninja v4.5.17 - December 19, 2020 11:28 pm',
      '',
      'INVOICES',
      'Client|Email|Invoice Number|Amount|Paid|PO Number|Status|Invoice Date|Due Date|Item Product|Item Cost|Item Quantity',
      'Contoso|ap@contoso.example|0001|$13.50|$0.00||Sent|2020-12-01|2020-12-31|Nails|$13.50|1',
    ],
    columns: { customer: 'Client', total: 'Amount', paid: 'Paid' },
  },
  {
    id: 'invoice-ninja-5',
    rows: [
      'Client Name|Client Email|Invoice Number|PO Number|Status|Date|Due Date|Amount|Paid to Date|Balance|Public Notes',
      'Contoso|ap@contoso.example|0001||Sent|2026-11-01|2026-12-01|13.50|0|13.50|',
    ],
    columns: { open: 'Balance', total: 'Amount', paid: 'Paid to Date' },
  },
  {
    id: 'erpnext-accounts-receivable',
    rows: [
      'Posting Date|Party Type|Party|Receivable Account|Customer Name|Cost Center|Voucher Type|Voucher No|Due Date|Invoiced Amount|Paid Amount|Credit Note|Outstanding Amount|Age (Days)|0-30|31-60|61-90|91-120|121-Above|Currency|Territory|Customer Group',
      '2026-11-01|Customer|CUST-1|Debtors|Contoso||Sales Invoice|SINV-1|2026-12-01|100|0|0|100|20|100|0|0|0|0|EUR|DE|Commercial',
    ],
    columns: { customer: 'Customer Name', customerId: 'Party', open: 'Outstanding Amount' },
  },
  {
    id: 'erpnext-accounts-receivable',
    rows: [
      'Posting Date|Party|Voucher Type|Voucher No|Due Date|Invoiced Amount|Paid Amount|Credit Note|Outstanding Amount|Currency',
      '2026-11-01|Contoso|Sales Invoice|SINV-1|2026-12-01|100|0|0|100|EUR',
    ],
    columns: { customer: 'Party' },
  },
  {
    id: 'dynamics-bc-aged-receivables',
    rows: [
      'No.|Name|Document Type|Document No.|Period Start Date|Remaining Amount|Original Amount|Remaining Amount (LCY)|Original Amount (LCY)|Currency Code|Posting Date|Document Date|Due Date|Entry No.',
      '10000|Contoso|Invoice|103001|2026-10-01|120.00|120.00|100.00|100.00|GBP|2026-10-02|2026-10-01|2026-11-01|2401',
    ],
    columns: {
      customerId: 'No.',
      open: 'Remaining Amount',
      total: 'Original Amount',
      issuedOn: 'Document Date',
    },
  },
  {
    id: 'odoo-invoices',
    rows: [
      'Number|Invoice Partner Display Name|Invoice/Bill Date|Due Date|Untaxed Amount Signed|Total Signed|Amount Due Signed|Currency|Payment Status|Company Type|Salesperson',
      'INV/2026/0001|Contoso|2026-11-01|2026-12-01|100.00|119.00|119.00|EUR|Not Paid|Company|Mitchell',
    ],
    columns: { customer: 'Invoice Partner Display Name', total: 'Total Signed', open: 'Amount Due Signed' },
  },
  {
    id: 'sap-customer-line-items',
    kind: 'pipes',
    rows: [
      'Customer      0000100123',
      'Name          Contoso GmbH',
      'Stat|Account|No|Date|Net due dt|LC amnt|DD|CCAr|PayT|Type',
      '@5B@|100123|1800000123|01.10.2026|31.10.2026|1.234,56|||Z030|RV',
    ],
    columns: { customerId: 'Account', number: 'No', dueOn: 'Net due dt', open: 'LC amnt' },
  },
  {
    id: 'sap-receivables-table',
    rows: [
      'business_code|cust_number|name_customer|clear_date|doc_id|posting_date|document_create_date|document_create_date|due_in_date|invoice_currency|document type|area_business|total_open_amount|cust_payment_terms|isOpen',
      'U001|0200769623|CONTOSO|2026-11-01|1930438491.0|2026-10-01|20261001|20261001|20261031.0|USD|RV||54273.28|NAH4|1',
    ],
    columns: { customerId: 'cust_number', number: 'doc_id', dueOn: 'due_in_date', open: 'total_open_amount' },
  },
  {
    id: 'myob-cards',
    rows: [
      'Co./Last Name|First Name|Card ID|Card Status|Currency Code|Addr 1 - Line 1|- Line 2|Addr 1 - City|Addr 1 - State|Addr 1 - Postcode|Addr 1 - Phone No. 1|Addr 1 - Email|Addr 1 - Contact Name',
      'Contoso||CUS001|N||1 High St||Perth|WA|6000|08 5550 1000|ap@contoso.example|Ann Smith',
    ],
    columns: { customer: 'Co./Last Name', customerId: 'Card ID', email: 'Addr 1 - Email' },
  },
  {
    id: 'myob-receivables',
    rows: [
      'Aged Receivables [Detail]',
      'Name|ID No.|Date|Total Due|0 - 30|31 - 60|61 - 90|90+',
      'Contoso|00000012|1/10/2026|100.00|100.00|||',
    ],
    columns: { customer: 'Name', number: 'ID No.', open: 'Total Due' },
  },
  {
    id: 'busy-receivables',
    rows: [
      'Contoso Traders',
      'Date|Vch/Bill No.|Account|Pending Amount|Dr/Cr|Due Date',
      '01-10-2026|S-1|Adatum|1,18,000.00|Dr|31-10-2026',
    ],
    columns: { customer: 'Account', open: 'Pending Amount', side: 'Dr/Cr' },
  },
  {
    id: 'busy-receivables',
    rows: [
      'List of Accounts',
      'Name|Group|Op. Bal.|Dr/Cr|Mobile No.',
      'Adatum|Sundry Debtors|1000.00|Dr|98450 00000',
    ],
    columns: { customer: 'Name', open: 'Op. Bal.' },
  },
  {
    id: 'tally-bills-receivable',
    rows: [
      'Bills Receivable',
      "Date|Ref. No.|Party's Name|Pending Amount|Due on|Overdue by days",
      '01-10-2026|S-1|Adatum|-118000.00|31-10-2026|22',
    ],
    columns: { customer: "Party's Name", number: 'Ref. No.', dueOn: 'Due on' },
  },
  {
    id: 'german-open-items',
    rows: [
      'Rechnungsnummer|Kunde|Rechnungsdatum|Fälligkeitsdatum|Rechnungsbetrag|Bezahlt|Offener Betrag|Währung|Status',
      'R-1|Contoso GmbH|01.10.2026|31.10.2026|1.250,00|0,00|1.250,00|EUR|offen',
    ],
    columns: { customer: 'Kunde', open: 'Offener Betrag', total: 'Rechnungsbetrag', paid: 'Bezahlt' },
  },
  {
    id: 'german-open-items',
    rows: [
      'Re-Nr.|Firma|Datum|Faellig am|Brutto|Geldeingang|Offen',
      'R-1|Contoso GmbH|1.10.26|31.10.26|480,00 €|0|480,00 €',
    ],
    columns: { dueOn: 'Faellig am', customer: 'Firma', open: 'Offen' },
  },
  {
    id: 'german-open-items-noted',
    rows: [
      'Rechnungsnummer|Titel|Rechnungsdatum|Fällig am|Netto|MwSt|Brutto|Bereits bezahlt|Status|Notizen',
      'R-1|Wartung|01.05.2026|31.05.2026|100,00|19,00|119,00|0,00|offen|Kunde K-1001',
    ],
    columns: { total: 'Brutto', notes: 'Notizen', status: 'Status' },
  },
  {
    id: 'datev-open-items',
    rows: [
      'Konto|Name|Rechnungsnr.|Rechnungsdatum|Fälligkeit|Betrag Soll|Betrag Haben|Saldo|Mahnstufe',
      '10001|Contoso GmbH|R-1|01.10.2026|31.10.2026|1.250,00||1.250,00|0',
    ],
    columns: { customerId: 'Konto', customer: 'Name', open: 'Saldo', debit: 'Betrag Soll' },
  },
  {
    id: 'stripe-invoices',
    rows: [
      'id|Amount Due|Billing|Closed|Currency|Customer|Date (UTC)|Due Date (UTC)|Number|Paid|Subtotal|Tax|Total|Amount Paid|Status|Customer Name|Customer Email',
      'in_1|100.00|send_invoice|false|usd|cus_1|2026-10-01 10:00|2026-10-31 10:00|A-1|false|100.00|0|100.00|0.00|open|Contoso|ap@contoso.example',
    ],
    columns: { number: 'Number', total: 'Amount Due', paid: 'Amount Paid', customerId: 'Customer' },
  },
  {
    id: 'stripe-customers',
    rows: [
      'id|Description|Email|Name|Created (UTC)|Delinquent|Currency',
      'cus_1||ap@contoso.example|Contoso|2026-01-01 10:00|false|usd',
    ],
    columns: { customerId: 'id', customer: 'Name' },
  },
  {
    id: 'netsuite-ar-aging-detail',
    rows: [
      'A/R Aging Detail',
      'Customer|Transaction Type|Date|Document Number|P.O. No.|Due Date|Age|Open Balance',
      'Contoso|||||||',
      '|Invoice|10/1/2026|INV1001||10/31/2026|22|$100.00',
      'Total - Contoso|||||||$100.00',
    ],
    columns: { customer: 'Customer', number: 'Document Number', open: 'Open Balance' },
  },
  {
    id: 'sage-50-aged-debtors',
    rows: [
      'A/C|Name|Date|Type|Ref|Details|Balance|Future|Current|Period 1|Period 2|Period 3|Older',
      'CON001|Contoso|01/10/2026|SI|1001|Goods|100.00|0.00|0.00|100.00|0.00|0.00|0.00',
    ],
    columns: { customerId: 'A/C', number: 'Ref', open: 'Balance' },
  },
  {
    id: 'sage-50-aged-receivables',
    rows: [
      'Aged Receivables',
      'Customer ID|Customer|Bill To Contact|Telephone 1|Invoice/CM #|0 - 30|31 - 60|61 - 90|Over 90 days|Amount Due',
      'CON001|Contoso|Ann Smith|555-010-0100|1001|100.00||||100.00',
    ],
    columns: { customerId: 'Customer ID', number: 'Invoice/CM #', open: 'Amount Due' },
  },
  {
    id: 'sage-business-cloud-aged-debtors',
    rows: [
      'Aged Debtors Breakdown',
      'Customer|Invoice Number|Date|Due Date|Total|Outstanding',
      'Contoso|SI-1|01/10/2026|31/10/2026|100.00|100.00',
    ],
    columns: { number: 'Invoice Number', open: 'Outstanding' },
  },
  {
    id: 'qbo-customer-balance-detail',
    rows: [
      'Customer Balance Detail',
      '|Date|Transaction Type|Num|Due Date|Amount|Open Balance|Balance',
      'Contoso|||||||',
      '|10/01/2026|Invoice|1|10/31/2026|9.00|5.00|14.00',
      'Total for Contoso|||||9.00|5.00|',
    ],
    columns: { open: 'Open Balance', total: 'Amount', number: 'Num' },
  },
  {
    id: 'zoho-credit-notes',
    rows: [
      'Credit Note Date|CreditNotes ID|Credit Note Number|Credit Note Status|Customer Name|Customer ID|Currency Code|Total|Balance',
      '2026-10-10|77|CN-1|Open|Contoso|9820|USD|50.00|35.00',
    ],
    columns: { number: 'Credit Note Number', open: 'Balance', customerId: 'Customer ID' },
  },
  {
    id: 'zoho-ar-aging-details',
    rows: [
      'AR Aging Details By Invoice Due Date',
      'date|due_date|transaction_number|type|status|customer_name|age|amount|balance',
      '> 45 Days||||||||',
      '28 Aug 2026|27 Sep 2026|INV-1|Invoice|Overdue|Contoso|56 Days|$9.00|$5.00',
      'Total|||||||$9.00|$5.00',
    ],
    columns: { number: 'transaction_number', open: 'balance', dueOn: 'due_date' },
  },
  {
    id: 'freshbooks-payments-collected',
    rows: [
      'Date|Client Name|Method|Description|Invoice #|Amount|Currency',
      '2026-11-05|Contoso|Check||0001|10.00|USD',
    ],
    columns: { appliedTo: 'Invoice #', issuedOn: 'Date', total: 'Amount' },
  },
  {
    id: 'invoice-ninja-payments',
    rows: [
      'client.name|invoice.number|payment.date|payment.amount|payment.transaction_reference|payment.number|payment.currency',
      'Contoso|0001|2026-11-05|10.00|TR-1|0007|USD',
    ],
    columns: { appliedTo: 'invoice.number', number: 'payment.number', total: 'payment.amount' },
  },
  {
    id: 'stripe-payments',
    rows: [
      'id|Description|Seller Message|Created (UTC)|Amount|Amount Refunded|Currency|Converted Amount|Fee|Mode|Status|Statement Descriptor|Customer ID|Customer Description|Customer Email|Captured|Card ID|Invoice ID',
      'ch_1|Invoice|Payment complete.|2026-11-05 10:00|10.00|0.00|usd|10.00|0.59|Live|Paid||cus_1|Contoso|ap@contoso.example|true|card_1|in_1',
    ],
    columns: {
      appliedTo: 'Invoice ID',
      number: 'id',
      issuedOn: 'Created (UTC)',
      customer: 'Customer Description',
    },
  },
  {
    id: 'xero-account-transactions',
    rows: [
      'Account Transactions',
      'Date|Source|Contact|Description|Reference|Invoice Number|Debit|Credit|Running Balance|Gross|GST',
      'Accounts Receivable||||||||||',
      '05 Nov 2026|Receivable Payment|Contoso|Payment: Contoso||INV-1||10.00|90.00|-10.00|0.00',
      'Total Accounts Receivable||||||0.00|10.00|||',
    ],
    columns: { appliedTo: 'Invoice Number', type: 'Source', credit: 'Credit' },
  },
];
