/** Exports we can name but do not read, so that the sentence says what to drop instead. */
export interface OtherExport {
  /** Fits after "This seems to be". */
  readonly seems: string;
  readonly instead: string;
  /** The report's title, as a whole cell above the captions. */
  readonly title?: RegExp;
  /** Folded captions that stand together in one row of it and in no format that we read. */
  readonly captions?: readonly string[];
  /** Folded captions that must not stand in that row. */
  readonly without?: readonly string[];
}

const AGING = 'Export Reports > A/R Aging Detail as CSV instead.';
const QBO_ONLY =
  'For now only two reports of QuickBooks Online can be read: A/R Aging Detail and Customer Contact List.';

export const OTHER_EXPORTS: readonly OtherExport[] = [
  {
    seems: 'the QuickBooks Online A/P Aging report, which lists what you owe to vendors',
    title: /^(a\/p|accounts payable) age?ing (detail|summary)( report)?$/i,
    instead: AGING,
  },
  {
    seems: 'a list of bills from vendors, which you owe',
    captions: ['vendor', 'open balance'],
    instead: AGING,
  },
  { seems: 'a list of bills from vendors, which you owe', captions: ['vendor display name'], instead: AGING },
  {
    seems: 'the QuickBooks Online Open Invoices report',
    title: /^open invoices( report)?$/i,
    instead: AGING,
  },
  {
    seems: 'the QuickBooks Online Open Invoices report',
    captions: ['date', 'transaction type', 'num', 'open balance'],
    without: ['customer', 'customer full name'],
    instead: AGING,
  },
  {
    seems: 'the QuickBooks Online A/R Aging Summary, which has no single invoices',
    title: /^(a\/r|accounts receivable) age?ing summary( report)?$/i,
    instead: AGING,
  },
  {
    seems:
      'a QuickBooks Online report of balances or transactions, which does not say what was open on a day',
    title:
      /^(customer balance|invoice list|transaction list|invoices and received payments|unpaid invoices|collections report).*$/i,
    instead: AGING,
  },
  {
    seems: 'the QuickBooks Online Vendor Contact List',
    title: /^vendor contact list( report)?$/i,
    instead: 'Export Reports > Customer Contact List as CSV instead.',
  },
  { seems: 'a list file of QuickBooks Desktop (IIF)', captions: ['hdr', 'prod', 'ver'], instead: QBO_ONLY },
  {
    seems: "Xero's Aged Receivables report",
    title: /^aged receivables( detail| summary)?$/i,
    instead: QBO_ONLY,
  },
  {
    seems: "Xero's invoice export",
    captions: ['contactname', 'invoicenumber', 'invoiceamountdue'],
    instead: QBO_ONLY,
  },
  {
    seems: "Xero's contact export",
    captions: ['contactname', 'accountnumber', 'emailaddress'],
    instead: QBO_ONLY,
  },
  {
    seems: 'the invoice export of Zoho',
    captions: ['invoice id', 'invoice status', 'customer id'],
    instead: QBO_ONLY,
  },
  {
    seems: 'the contact export of Zoho',
    captions: ['display name', 'emailid', 'customer id'],
    instead: QBO_ONLY,
  },
  {
    seems: 'the transaction export of Wave',
    captions: ['transaction id', 'amount one column'],
    instead: QBO_ONLY,
  },
  {
    seems: 'the customer export of Wave',
    captions: ['customer name', 'customer currency'],
    instead: QBO_ONLY,
  },
  {
    seems: 'a German list of open invoices',
    captions: ['rechnungsnummer', 'rechnungsdatum'],
    instead: QBO_ONLY,
  },
];

/** Words that let a row of captions look like a list of invoices or customers of a program unknown to us. */
export const LIST_WORDS =
  /\b(invoice|customer|client|debtor|due|balance|amount|total|number|date|email|phone)/;

export const SOME_LIST = { seems: 'a list from another program', instead: QBO_ONLY };
export const NO_EXPORT = `This does not seem to be an export from an accounting program: no row of column captions was found. ${QBO_ONLY}`;
