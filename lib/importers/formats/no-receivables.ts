import { AGING, type OtherExport } from './other-exports.ts';

/** A caption of an invoice: a list that has one may hold invoices, whatever else is in it. */
const OF_INVOICES = [
  'Invoice',
  'Invoice number',
  'Invoice no',
  'Invoice #',
  'Invoice ID',
  'Invoice date',
  'Due date',
  'Document number',
  'Document no',
  'Voucher no',
  'Vch no',
  'Num',
  'Transaction type',
  'Open balance',
  'Balance due',
  'Amount due',
  'Customer',
  'Customer name',
  'Rechnungsnummer',
  'Rechnungsnr',
  'Rechnung',
  'Belegnummer',
  'Belegnr',
  'Fällig am',
  'Fälligkeit',
  'Kunde',
  'Kundenname',
  'Debitor',
];

const BANK = 'a bank statement, which shows what was paid and not what is owed';
const QUOTES = 'a list of quotes, which nobody owes yet';

/** Lists with dates and amounts in which nothing is owed; their captions alone would pass for a list of invoices. */
export const NO_RECEIVABLES: readonly OtherExport[] = [
  {
    seems: BANK,
    captions: [
      ['Description', 'Transaction description', 'Narration', 'Particulars', 'Details', 'Memo', 'Payee'],
      ['Balance', 'Running balance', 'Closing balance', 'Account balance', 'Ledger balance'],
      [
        'Amount',
        'Debit',
        'Credit',
        'Withdrawal',
        'Withdrawals',
        'Deposit',
        'Deposits',
        'Paid in',
        'Paid out',
        'Money in',
        'Money out',
      ],
      ['Date', 'Transaction date', 'Posting date', 'Value date', 'Booking date'],
    ],
    without: [...OF_INVOICES, 'Type', 'Reference', 'Ref', 'Name', 'Client', 'Party name', 'Account name'],
    instead: AGING,
  },
  {
    seems: BANK,
    captions: [
      ['Verwendungszweck', 'Buchungstext'],
      ['Buchungstag', 'Wertstellung', 'Valuta', 'Valutadatum', 'Wert'],
      ['Betrag', 'Umsatz', 'Soll', 'Haben', 'Saldo', 'Betrag (EUR)'],
    ],
    without: OF_INVOICES,
    instead: AGING,
  },
  {
    seems: QUOTES,
    captions: [
      [
        'Quote #',
        'Quote no',
        'Quote number',
        'Quotation no',
        'Quotation number',
        'Estimate #',
        'Estimate no',
        'Estimate number',
        'Angebotsnummer',
        'Angebots-Nr',
        'Numéro de devis',
        'N° devis',
      ],
    ],
    without: OF_INVOICES.filter((caption) => !/customer|kunde|debitor/i.test(caption)),
    instead: AGING,
  },
  {
    seems: 'a list of products',
    captions: [
      ['SKU', 'Item code', 'Product code', 'Item no', 'Product', 'Artikelnummer'],
      ['Price', 'Unit price', 'Sales price', 'Cost', 'Cost price', 'Preis', 'Verkaufspreis'],
      ['Stock', 'In stock', 'Stock quantity', 'Qty on hand', 'Quantity on hand', 'Bestand', 'Lagerbestand'],
    ],
    without: OF_INVOICES,
    instead: AGING,
  },
];
