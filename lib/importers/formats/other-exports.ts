/** Exports we can name and must not or cannot use, so that the sentence says what to drop instead. */
export interface OtherExport {
  /** Fits after "This seems to be". */
  readonly seems: string;
  readonly instead: string;
  /** The report's title, as a whole cell above the captions. */
  readonly title?: string;
  /** One of each of these sets of captions stands in one row. */
  readonly captions?: readonly (readonly string[])[];
  /** Captions that must not stand in that row (by its title: in any). */
  readonly without?: readonly string[];
}

export const AGING =
  'Export the list of what customers owe you instead, for example the report A/R Aging Detail.';

const STRIPE_INVOICES =
  'In Stripe, open Billing, then Invoices, and export those: they say what was paid on each.';

/** Who is owed by us, in the languages we know captions of. */
const VENDORS = [
  'Vendor',
  'Vendor name',
  'Vendor display name',
  'Vendor no.',
  'Vendor number',
  'Vendor ID',
  'Vendor code',
  'Supplier',
  'Supplier name',
  'Supplier no.',
  'Supplier number',
  'Supplier ID',
  'Supplier code',
  'Supplier group',
  'Creditor',
  'Creditor name',
  'Lieferant',
  'Lieferantenname',
  'Lieferantennummer',
  'Kreditor',
  'Kreditorenname',
  'Kreditorennummer',
  'Fournisseur',
  'Nom du fournisseur',
  'Proveedor',
  'Nombre del proveedor',
  'Leverancier',
  'Crediteur',
  'Leveranciersnaam',
  'Fornitore',
  'Nome fornitore',
  'Fornecedor',
  'Nome do fornecedor',
];

const CUSTOMERS = [
  'Customer',
  'Customer name',
  'Customer full name',
  'Client',
  'Client name',
  'Debtor',
  'Kunde',
  'Kundenname',
  'Debitor',
  'Cliente',
  'Klant',
  'Debiteur',
];

/** Who is billed: orders of a shop name the maker of each product as its vendor. */
const BILLED = [
  'Billing name',
  'Billing company',
  'Billing email',
  'Bill to',
  'Bill to name',
  'Buyer',
  'Buyer name',
  'Shipping name',
];

const MONEY = [
  'Open balance',
  'Balance',
  'Balance due',
  'Amount',
  'Amount due',
  'Total',
  'Outstanding',
  'Outstanding amount',
  'Remaining amount',
  'Betrag',
  'Brutto',
  'Offen',
  'Offener Betrag',
  'Rechnungsbetrag',
  'Saldo',
  'Montant',
  'Montant TTC',
  'Total TTC',
  'Solde',
  'Reste à payer',
  'Importe',
  'Importe total',
  'Pendiente',
  'Bedrag',
  'Openstaand',
  'Openstaand bedrag',
  'Importo',
  'Totale',
  'Residuo',
  'Valor',
  'Valor total',
];

export const OTHER_EXPORTS: readonly OtherExport[] = [
  {
    seems: 'the QuickBooks Online A/P Aging report, which lists what you owe to vendors',
    title: '^(a/p|accounts payable) age?ing (detail|summary)( report)?$',
    instead: AGING,
  },
  {
    seems: 'a report of payables, which lists what you owe',
    title:
      '^(aged|age?ing)( of)? (payables?|creditors?|accounts payable|suppliers?|vendors?)\\b.*$|^(a/p|payables?|creditors?|suppliers?|vendors?|accounts payable) age?ing\\b.*$|^(unpaid|open|vendor) bills?( detail)?( report)?$|^bills (due|to pay|payable)\\b.*$|^(vendor|supplier) (balance|ledger|open)\\b.*$|^creditors? (ledger|list|breakdown)\\b.*$|^(offene posten|opos|op-?\\s?liste)\\b.*\\bkreditoren\\b.*$|^kreditoren\\b.*(offene posten|op-?\\s?liste).*$|^(balance âgée|échéancier)( des)? fournisseurs\\b.*$',
    instead: AGING,
  },
  {
    seems: 'a list of bills from vendors, which you owe',
    captions: [VENDORS, MONEY],
    without: [...CUSTOMERS, ...BILLED],
    instead: AGING,
  },
  {
    seems: 'a list of bills from vendors, which you owe',
    captions: [
      ['Bill no', 'Bill number', 'Bill ID'],
      ['Vendor name', 'Supplier name', 'Vendor', 'Supplier', 'Party type'],
    ],
    without: [...CUSTOMERS, ...BILLED],
    instead: AGING,
  },
  {
    seems: 'a report of customer balances without single invoices',
    title:
      '^((a/r|accounts receivable) age?ing summary|customer balance summary|aged receivables summary)( report)?$',
    instead: AGING,
  },
  {
    seems: 'a report of payments or balances over time, which does not say what is open today',
    title:
      '^(transaction list.*|sales by (customer|product|item|class|location).*|estimates by customer.*|invoices and received payments|profit and loss.*|balance sheet.*|trial balance.*|general ledger.*)$',
    instead: AGING,
  },
  {
    seems: 'a report of balances over time, which does not say what is open today',
    title: '^customer balance detail$',
    without: ['Open balance', 'Foreign open balance'],
    instead: AGING,
  },
  {
    seems: 'a list of Stripe payments that does not name their invoices',
    captions: [['Amount Refunded'], ['Captured', 'Statement Descriptor', 'Converted Amount Refunded']],
    without: ['Invoice ID', 'Invoice Number'],
    instead: STRIPE_INVOICES,
  },
  {
    seems: 'a list of what moved on your Stripe balance, which names no customers',
    captions: [['Available On (UTC)', 'available_on_utc', 'available_on'], ['Net'], ['Fee']],
    without: [...CUSTOMERS, 'Amount Due'],
    instead: STRIPE_INVOICES,
  },
  {
    seems: 'the Aged Receivable report of Odoo, which puts customers and invoices into one column',
    captions: [['At date'], ['Amount currency', 'Expected date', 'Older']],
    instead:
      'Open Invoicing > Customers > Invoices, select all, Action > Export, and drop that list instead.',
  },
  {
    seems: 'a list of vendors',
    title: '^(vendor|supplier) (contact )?list( report)?$',
    instead: 'Export the list of your customers instead, for example the report Customer Contact List.',
  },
  {
    seems: 'a list of vendors',
    captions: [
      VENDORS,
      ['Email', 'E-mail', 'Phone', 'Phone numbers', 'Telefon', 'Téléphone', 'Teléfono', 'Telefono'],
    ],
    without: [...CUSTOMERS, ...BILLED],
    instead: 'Export the list of your customers instead, for example the report Customer Contact List.',
  },
];

export const SUMMARY: Pick<OtherExport, 'seems' | 'instead'> = {
  seems: 'a summary by age, which has no single invoices',
  instead: AGING,
};

export const NO_EXPORT =
  'This does not seem to be an export from an accounting program: no row of column captions was found. Drop a list of open invoices or of customers, as CSV or Excel.';

export const NO_ROWS =
  'This list has its column captions but no rows below them, so there is nothing in it to read. Export it again with the open invoices or customers in it.';
