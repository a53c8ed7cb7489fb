import type { ColumnName } from '../../../../lib/domain/column-name.ts';

export interface FormatSample {
  readonly id: string;
  /** Cells apart by "|". */
  readonly rows: readonly string[];
  /** The caption each meaning is read from, as far as it could be mistaken. */
  readonly columns: Readonly<Partial<Record<ColumnName, string>>>;
  readonly part?: string;
  readonly kind?: 'csv' | 'iif' | 'pipes';
}

/** A few rows as each system writes them, made up for this. */
export const FORMAT_SAMPLES: readonly FormatSample[] = [
  {
    id: 'qbo-ar-aging-detail',
    rows: [
      'Fourth Coffee',
      'A/R Aging Detail Report',
      '|Date|Transaction type|Num|Customer full name|Due date|Amount|Open balance',
      'CURRENT|||||||',
      '|11/11/2026|Invoice|1|Contoso|12/11/2026|5.00|5.00',
      'TOTAL|||||||5.00',
    ],
    columns: { customer: 'Customer full name', open: 'Open balance', total: 'Amount', issuedOn: 'Date' },
  },
  {
    id: 'qbo-ar-aging-detail',
    rows: [
      'Accounts Receivable Aging Detail',
      '|Date|Transaction Type|Num|Customer|Location full name|Due Date|Amount|Open Balance',
      '|11/11/2026|Invoice|1|Contoso||12/11/2026|5.00|5.00',
    ],
    columns: { customer: 'Customer', dueOn: 'Due Date' },
  },
  {
    id: 'qbo-ar-aging-foreign',
    rows: [
      'A/R Aging Detail Report',
      '|Date|Transaction type|Num|Customer full name|Due date|Currency|Foreign amount|Foreign open balance|Open balance',
      '|11/11/2026|Invoice|1|Contoso|12/11/2026|EUR|5.00|5.00|5.80',
      'TOTAL|||||||||5.80',
    ],
    columns: { open: 'Foreign open balance', total: 'Foreign amount', currency: 'Currency' },
  },
  {
    id: 'qbo-open-invoices',
    rows: [
      '|Date|Transaction type|Num|Term|Due date|Open balance',
      'Contoso||||||',
      '|11/11/2026|Invoice|1|Net 30|12/11/2026|5.00',
    ],
    columns: { terms: 'Term', open: 'Open balance' },
  },
  {
    id: 'qbo-collections-report',
    rows: [
      'Collections Report',
      '|Date|Transaction type|Num|Due date|Past due|Amount|Open balance',
      'Contoso|||||||',
      '|11/11/2026|Invoice|1|12/11/2026|9|5.00|5.00',
    ],
    columns: { open: 'Open balance', total: 'Amount' },
  },
  {
    id: 'qbo-invoice-list',
    rows: [
      'Invoice List',
      'Date|Transaction Type|Num|Name|Memo/Description|Due Date|Amount|Open Balance',
      '11/11/2026|Invoice|1|Contoso||12/11/2026|5.00|5.00',
    ],
    columns: { customer: 'Name', open: 'Open Balance' },
  },
  {
    id: 'qbo-customer-contact-list',
    rows: [
      'Customer Contact List',
      'Customer full name|Phone numbers|Email|Full name|Bill address|Ship address',
      'Contoso|Phone:555-010-0100|ap@contoso.example|Ann Smith|1 Main St|',
    ],
    columns: { customer: 'Customer full name', person: 'Full name', phones: 'Phone numbers' },
  },
  {
    id: 'quickbooks-desktop-ar-aging-detail',
    rows: [
      '|Type|Date|Num|P. O. #|Name|Terms|Due Date|Class|Aging|Open Balance',
      'Current||||||||||',
      '|Invoice|11/12/2026|1001||Contoso:Job 1|Net 30|12/12/2026|||100.00',
      'Total Current||||||||||100.00',
      'TOTAL||||||||||100.00',
    ],
    columns: { customer: 'Name', type: 'Type', number: 'Num' },
  },
  {
    id: 'quickbooks-desktop-open-invoices',
    rows: [
      '|Type|Date|Num|P. O. #|Terms|Due Date|Aging|Open Balance',
      'Contoso||||||||',
      '|Invoice|11/12/2026|1001||Net 30|12/12/2026||100.00',
    ],
    columns: { type: 'Type', open: 'Open Balance' },
  },
  {
    id: 'quickbooks-desktop-customer-list',
    rows: [
      'Active Status|Customer|Balance|Balance Total|Company|First Name|Last Name|Primary Contact|Main Phone|Fax|Alt. Phone|Main Email|Bill to 1|Bill to 2|Terms',
      'Active|Contoso|100.00|100.00|Contoso Ltd|Ann|Smith|Ann Smith|555-010-0100||||1 Main St|Springfield|Net 30',
    ],
    columns: { customer: 'Customer', person: 'Primary Contact', billAddress: 'Bill to 1 + Bill to 2' },
  },
  {
    id: 'quickbooks-desktop-iif-customers',
    part: 'CUST',
    kind: 'iif',
    rows: [
      'NAME|REFNUM|BADDR1|BADDR2|PHONE1|PHONE2|FAXNUM|EMAIL|CONT1|TERMS|COMPANYNAME',
      'Contoso:Job 1|1|Contoso|1 Main St|555-010-0100||||Ann Smith|Net 30|Contoso Ltd',
    ],
    columns: { customer: 'NAME', phone: 'PHONE1', billAddress: 'BADDR1 + BADDR2' },
  },
  {
    id: 'quickbooks-desktop-iif-invoices',
    part: 'TRNS',
    kind: 'iif',
    rows: [
      'TRNSID|TRNSTYPE|DATE|ACCNT|NAME|AMOUNT|DOCNUM|DUEDATE|PAID',
      '1|INVOICE|11/12/2026|Accounts Receivable|Contoso|100.00|1001|12/12/2026|N',
    ],
    columns: { customer: 'NAME', total: 'AMOUNT', status: 'PAID' },
  },
  {
    id: 'xero-aged-receivables',
    rows: [
      'Aged Receivables Detail',
      'As at 21 November 2026',
      'Invoice Date|Due Date|Invoice Number|Invoice Reference|Current|< 1 Month|1 Month|Older|Total',
      'Contoso||||||||',
      '2026-11-10|2026-12-10|INV-1||100.00|0|0|0|100.00',
      'Total Contoso||||100.00|0|0|0|100.00',
      'Total||||100.00|0|0|0|100.00',
    ],
    columns: { issuedOn: 'Invoice Date', number: 'Invoice Number', open: 'Total' },
  },
  {
    id: 'xero-aged-receivables',
    rows: [
      'Contact|Invoice Date|Due Date|Invoice Number|Invoice Type|Current|1 - 30 Days|Older|Total|Currency',
      'Contoso|02 Sep 2026|02 Oct 2026|INV-1|Invoice|0|0|100.00|100.00|NZD',
    ],
    columns: { customer: 'Contact', type: 'Invoice Type', currency: 'Currency' },
  },
  {
    id: 'xero-sales-invoices',
    rows: [
      'ContactName|EmailAddress|POAddressLine1|POAddressLine2|POCity|InvoiceNumber|Reference|InvoiceDate|DueDate|Total|InvoiceAmountPaid|InvoiceAmountDue|LineAmount|Currency|Type|Sent|Status',
      'Contoso||||||||11/06/2026|100|0|100|87|NZD|Sales invoice|Sent|Awaiting Payment',
    ],
    columns: { customer: 'ContactName', open: 'InvoiceAmountDue', street: 'POAddressLine1 + POAddressLine2' },
  },
  {
    id: 'xero-contacts',
    rows: [
      '*ContactName|AccountNumber|EmailAddress|FirstName|LastName|POAttentionTo|POAddressLine1|POCity|PhoneNumber|MobileNumber|DDINumber',
      'Contoso|C-1|ap@contoso.example|Ann|Smith|||||021 555 010|',
    ],
    columns: { customer: '*ContactName', customerId: 'AccountNumber', otherPhone: 'DDINumber' },
  },
  {
    id: 'zoho-invoices',
    rows: [
      'Invoice Date|Invoice ID|Invoice Number|Invoice Status|Customer Name|Customer ID|Due Date|Currency Code|Item Name|Item Total|SubTotal|Total|Balance|Payment Terms Label',
      '2026-11-01|77|INV-1|Sent|Contoso|5|2026-12-01|USD|Nails|10.00|10.00|10.00|10.00|Net 30',
    ],
    columns: { customer: 'Customer Name', open: 'Balance', lineAmount: 'Item Total' },
  },
  {
    id: 'zoho-invoices',
    rows: [
      'Invoice Date|Invoice ID|Invoice Number|Invoice Status|Accounts Receivable|Customer ID|Customer Name|GST Treatment|GST Identification Number (GSTIN)|Place of Supply(With State Code)|Due Date|Currency Code|Item Total|CGST|SGST|IGST|SubTotal|Total|Balance',
      '2026-11-01|77|INV-1|Overdue|AR|5|Contoso|business_gst|29AAAA|KA|2026-12-01|INR|10.00|0.90|0.90||10.00|11.80|11.80',
    ],
    columns: { customer: 'Customer Name', total: 'Total', open: 'Balance' },
  },
  {
    id: 'zoho-contacts',
    rows: [
      'Display Name|Company Name|First Name|Last Name|Phone|Currency Code|Billing Address|Billing Street2|Billing City|Payment Terms Label|EmailID|MobilePhone|Customer ID|Customer Name|Contact Type|Payment Reminder',
      'Contoso|Contoso|Ann|Smith|555-010-0100|USD||||Net 30|ap@contoso.example||5|Contoso|customer|true',
    ],
    columns: { customer: 'Customer Name', reminders: 'Payment Reminder', mobile: 'MobilePhone' },
  },
  {
    id: 'zoho-customer-payments',
    rows: [
      'Payment Number|CustomerPayment ID|Mode|CustomerID|Amount|Unused Amount|Currency Code|Customer Name|Date|Amount Applied to Invoice|Invoice Number|Invoice Date',
      '3|78|Cash|5|100.00|20.00|USD|Contoso|2026-11-05|80.00|INV-1|2026-11-01',
    ],
    columns: { number: 'Payment Number', appliedTo: 'Invoice Number', unapplied: 'Unused Amount' },
  },
  {
    id: 'freshbooks-invoice-details',
    rows: [
      'Client Name|Invoice #|Date Issued|Invoice Status|Date Paid|Item Name|Item Description|Rate|Quantity|Line Subtotal|Tax 1 Amount|Line Total|Currency',
      'Contoso|0001|2026-11-01|sent||Nails||1.00|10|10.00|0|10.00|USD',
    ],
    columns: { customer: 'Client Name', number: 'Invoice #', lineAmount: 'Line Total' },
  },
  {
    id: 'freshbooks-clients',
    rows: [
      'Organization|First Name|Last Name|Email|Phone|Address Line 1|Address Line 2|City|Province/State|Country|Postal Code|Notes',
      'Contoso|Ann|Smith|ap@contoso.example|555-010-0100|1 Main St|||||',
    ],
    columns: { customer: 'Organization', street: 'Address Line 1 + Address Line 2' },
  },
  {
    id: 'wave-transactions',
    rows: [
      'Transaction ID|Transaction Date|Account Name|Transaction Description|Amount (One column)| |Debit Amount (Two Column Approach)|Credit Amount (Two Column Approach)|Customer|Vendor|Invoice Number|Bill Number|Account Group|Account Type',
      '1|2026-11-01|Accounts Receivable|Contoso - 1|100.00||100.00||Contoso||1||Asset|System Receivable Invoice',
    ],
    columns: { account: 'Account Type', lineAmount: 'Amount (One column)', number: 'Invoice Number' },
  },
  {
    id: 'wave-customers',
    rows: [
      'customer_name|email|contact_first_name|contact_last_name|customer_currency|account_number|phone|toll_free|province/state|address_line_1',
      'Contoso|ap@contoso.example|Ann|Smith|USD||555-010-0100|||1 Main St',
    ],
    columns: { customer: 'customer_name', region: 'province/state' },
  },
];
