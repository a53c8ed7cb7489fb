import { describe, expect, test } from 'vitest';
import { day } from '../../lib/domain/day.ts';
import { toDecimalString } from '../../lib/domain/money.ts';
import { sourceFromBytes } from '../../lib/importers/source-file.ts';
import { buildWorkbook, type WorkbookSheet } from '../support/build-workbook.ts';
import { readFiles, sentences, textFile } from './load-file.ts';

async function itemsIn(text: string) {
  const read = await readFiles([textFile('list.csv', text)]);
  const names = new Map(read.accounts.map(({ key, name }) => [key, name]));
  const items = read.openItems.map(({ accountKey, kind, number, dueOn, open }) =>
    [names.get(accountKey), kind, number, dueOn, `${toDecimalString(open)} ${open.currency}`].join(' | '),
  );
  return { read, items };
}

/** What the list is, its text, its items: customer, kind, number, due date, open balance. */
const LAYOUTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a known format with captions of another edition: customer and due date are found all the same',
    'Invoice Number,Customer Name,Invoice Date,Due Date,Current,1-30 Days,31-60 Days,61-90 Days,Over 90 Days,Total\n' +
      'A-1,Contoso,2026-08-14,2026-09-13,0.00,0.00,0.00,10.00,0.00,10.00\n',
    ['Contoso | invoice | A-1 | 2026-09-13 | 10.00 USD'],
  ],
  [
    'an open balance called "Saldo offen" counts, not the amount of the invoice',
    'Konto;Kontobezeichnung;Rechnungs-Nr.;Datum;Fälligkeit;Betrag;S/H;Saldo offen\n' +
      '10001;Contoso;1;14.08.2026;13.09.2026;119,00;S;100,00\n10002;Fabrikam;2;15.08.2026;15.08.2026;5,00;H;5,00\n',
    [
      'Contoso | invoice | 1 | 2026-09-13 | 100.00 EUR',
      'Fabrikam | credit-memo | 2 | 2026-08-15 | -5.00 EUR',
    ],
  ],
  [
    'a list of transactions of NetSuite has its due date beside that of orders',
    'Type,Date,Document Number,Name,Due Date/Receive By,Amount Remaining,Currency\n' +
      'Invoice,8/14/2026,INV7,Contoso,9/13/2026,"1,000.00",USD\n',
    ['Contoso | invoice | INV7 | 2026-09-13 | 1000.00 USD'],
  ],
  [
    'a draft that is "Not Paid" is a draft',
    '"Number","Invoice Partner Display Name","Invoice/Bill Date","Due Date","Total Signed","Amount Due Signed","Currency","Payment Status","Status"\n' +
      '"INV/1","Contoso","2026-08-14","2026-09-13","12.0","10.0","EUR","Partially Paid","Posted"\n' +
      '"/","Contoso","2026-08-15","2026-09-14","50.0","50.0","EUR","Not Paid","Draft"\n',
    ['Contoso | invoice | INV/1 | 2026-09-13 | 10.00 EUR'],
  ],
  [
    'rows of one number, day and balance with other amounts are lines of one invoice',
    'Date,Num,Customer,Memo/Description,Due Date,Amount,Open Balance,Currency\n' +
      '08/14/2026,77,Contoso,one,09/13/2026,90.00,100.00,EUR\n08/14/2026,77,Contoso,two,09/13/2026,10.00,100.00,EUR\n',
    ['Contoso | invoice | 77 | 2026-09-13 | 100.00 EUR'],
  ],
  [
    'of several currencies the balance in that of the invoice is owed (case 16)',
    ',Date,Transaction type,Num,Customer full name,Due date,Currency,Foreign amount,Foreign open balance,Open balance\n' +
      'CURRENT,,,,,,,,,\n,11/11/2026,Invoice,1,Contoso,12/10/2026,EUR,100.00,100.00,116.00\n' +
      'Total for CURRENT,,,,,,,,,116.00\nTOTAL,,,,,,,,,116.00\n" Sunday, November 22, 2026 04:19 PM GMT-05:00",,,,,,,,,\n',
    ['Contoso | invoice | 1 | 2026-12-10 | 100.00 EUR'],
  ],
  [
    'the sign of a total is that of its rows',
    'A/R Aging Detail Report,,,,,,,\n,Date,Transaction type,Num,Customer full name,Due date,Amount,Open balance\n' +
      'CURRENT,,,,,,,\n,11/13/2026,Invoice,1,Contoso,12/13/2026,70.00,70.00\nTotal for CURRENT,,,,,,,€70.00\nTOTAL,,,,,,,€70.00\n',
    ['Contoso | invoice | 1 | 2026-12-13 | 70.00 EUR'],
  ],
  [
    'the total may be called in the column of amounts and stand beside it',
    'Customer;Invoice No;Invoice Date;Due Date;Amount;Status\nContoso;1;2026-08-14;2026-09-13;10.00;OVERDUE\n;;;;TOTAL UNPAID;10.00\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 10.00 USD'],
  ],
  [
    'a minus may be typed as a dash',
    'Customer,Invoice No,Due Date,Balance\nContoso,1,2026-09-13,10.00\nFabrikam,2,2026-09-13,−2.50\nFabrikam,3,2026-09-13,–1.00\n',
    [
      'Contoso | invoice | 1 | 2026-09-13 | 10.00 USD',
      'Fabrikam | credit-memo | 2 | 2026-09-13 | -2.50 USD',
      'Fabrikam | credit-memo | 3 | 2026-09-13 | -1.00 USD',
    ],
  ],
  [
    'days of credit give the due date',
    'Customer,Amount,Paid,Invoice Date,Credit Days\nContoso,100.00,40.00,21/08/2026,30\n',
    ['Contoso | invoice |  | 2026-09-20 | 60.00 USD'],
  ],
  [
    'two columns are a list',
    'Party,Amount\nContoso,5000\nTotal,5000\n',
    ['Contoso | invoice |  |  | 5000.00 USD'],
  ],
  [
    'what is pending is open',
    'invoice_number,customer_name,total_amount,pending_amount,invoice_date\n1,Contoso,25.00,15.00,2026-01-15\n',
    ['Contoso | invoice | 1 |  | 15.00 USD'],
  ],
  [
    'Norwegian captions',
    'Kundenr;Kundenavn;Fakturanr;Fakturadato;Forfallsdato;Beløp;Restbeløp;Valuta\n1;Contoso;41;14.08.2026;13.09.2026;1 190,00;1 000,00;NOK\n',
    ['Contoso | invoice | 41 | 2026-09-13 | 1000.00 NOK'],
  ],
  [
    'Polish captions and their total (case 90)',
    'Kontrahent;Numer faktury;Data wystawienia;Termin płatności;Kwota brutto;Pozostało do zapłaty;Waluta\n' +
      'Contoso;FV/41;14.08.2026;13.09.2026;1 190,00;1 000,00;PLN\nRazem;;;;1 190,00;1 000,00;PLN\n',
    ['Contoso | invoice | FV/41 | 2026-09-13 | 1000.00 PLN'],
  ],
  [
    '"Paid" may be answered with yes and no',
    'Customer,Invoice No,Due Date,Amount,Paid\nContoso,1,2026-09-13,10.00,No\nFabrikam,2,2026-09-13,5.00,Yes\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 10.00 USD'],
  ],
  [
    '"Open" may be answered with yes and no',
    'Customer,Invoice No,Due Date,Amount,Open\nContoso,1,2026-09-13,10.00,Yes\nFabrikam,2,2026-09-13,5.00,No\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 10.00 USD'],
  ],
  [
    '"Paid" may hold the day of payment',
    'Customer,Invoice No,Due Date,Amount,Paid\nContoso,1,2026-09-13,10.00,\nFabrikam,2,2026-09-13,5.00,2026-09-01\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 10.00 USD'],
  ],
  [
    'and figures of eight digits are no days',
    'Customer,Invoice No,Due Date,Amount,Open\nContoso,1,2026-09-13,20300000,20100500\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 20100500.00 USD'],
  ],
  [
    'days under "Paid amount" are no days of payment',
    'Customer,Invoice No,Due Date,Amount,Paid amount\nContoso,1,2026-09-13,10.00,2026-09-01\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 10.00 USD'],
  ],
  [
    'in a German list as well: ja and nein',
    'Rechnungsnummer;Kunde;Rechnungsdatum;Fälligkeitsdatum;Rechnungsbetrag;Bezahlt\n1;Contoso;14.08.2026;13.09.2026;10,00;nein\n2;Fabrikam;15.08.2026;14.09.2026;5,00;ja\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 10.00 EUR'],
  ],
  [
    'in a German list as well: the day',
    'Rechnungsnummer;Kunde;Rechnungsdatum;Fälligkeitsdatum;Rechnungsbetrag;Bezahlt\n1;Contoso;14.08.2026;13.09.2026;10,00;\n2;Fabrikam;15.08.2026;14.09.2026;5,00;01.09.2026\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 10.00 EUR'],
  ],
  [
    'an invoice with a balance is not settled on the day of its last payment',
    'Issue Date,Last Payment Date,ID,Client,Invoice Amount,Paid Amount,Balance,Currency\n2026-08-14,2026-10-01,7,Contoso,19.00,9.00,10.00,EUR\n',
    ['Contoso | invoice | 7 |  | 10.00 EUR'],
  ],
  [
    'line items of SAP that have been cleared are not open, and their sum is no row',
    'Account,Document Number,Document Type,Document Date,Net due date,Amount in local currency,Local Currency,Clearing Document\n' +
      '100200,1800001,RV,14.08.2026,13.09.2026,"10,00",EUR,\n100200,1800002,RV,15.08.2026,14.09.2026,"5,00",EUR,1400007\n,,,,,"10,00",EUR,\n',
    ['100200 | invoice | 1800001 | 2026-09-13 | 10.00 EUR'],
  ],
  [
    'a table of ERPNext in German names the party, not its kind',
    'Buchungsdatum,Typ der Partei,Partei,Belegart,Belegnr.,Fälligkeitsdatum,Rechnungsbetrag,Ausstehender Betrag,Währung\n' +
      '2026-08-14,Kunde,Contoso,Ausgangsrechnung,1,2026-09-13,119.0,100.0,EUR\n2026-08-15,Kunde,Fabrikam,Ausgangsrechnung,2,2026-09-14,5.0,5.0,EUR\n',
    ['Contoso | invoice | 1 | 2026-09-13 | 100.00 EUR', 'Fabrikam | invoice | 2 | 2026-09-14 | 5.00 EUR'],
  ],
];

test.each(LAYOUTS)('%s', async (_name, text, expected) => {
  const { read, items } = await itemsIn(text);
  expect(sentences(read, 'stop')).toEqual([]);
  expect(sentences(read, 'row')).toEqual([]);
  expect(items).toEqual(expected);
});

describe('lists in which nothing is owed say so', () => {
  test.each([
    ['Date,Description,Amount,Balance\n2026-11-01,ACH CONTOSO,10.00,50.00\n', /a bank statement/],
    ['Date,Description,Debit,Credit,Balance\n2026-11-01,ACH CONTOSO,,10.00,50.00\n', /a bank statement/],
    [
      'Buchungstag;Wertstellung;Verwendungszweck;Auftraggeber;Betrag;Waehrung\n01.11.26;01.11.26;RE 1;Contoso;10,00;EUR\n',
      /a bank statement/,
    ],
    [
      'Quote #,Client name,Title,Status,Sent date,Total\n1,Contoso,Work,Sent,2026-06-02,10.00\n',
      /a list of quotes/,
    ],
    ['SKU,Name,Price,Stock\nA-1,Widget,10.00,5\n', /a list of products/],
    [
      ',Invoice Date,Amount Currency,Currency,Expected Date,At Date,1-30,Older,Total\nContoso,,,,,10.00,0,0,10.00\n',
      /Aged Receivable report of Odoo/,
    ],
    [
      'Sales by Product/Service Detail\n\n,Transaction date,Transaction type,Num,Customer full name,Amount,Balance\nWeb,,,,,,\n' +
        ',11/10/2026,Invoice,1,Contoso,10.00,10.00\n',
      /balances over time/,
    ],
  ])('%s', async (text, sentence) => {
    const { read, items } = await itemsIn(text);
    expect(items).toEqual([]);
    expect(sentences(read, 'stop').join()).toMatch(sentence);
  });

  test('a statement of a customer is no statement of a bank', async () => {
    const { items } = await itemsIn(
      'Date,Description,Invoice no,Customer,Amount,Balance\n2026-11-01,Work,1,Contoso,10.00,10.00\n',
    );
    expect(items).toEqual(['Contoso | invoice | 1 |  | 10.00 USD']);
  });
});

describe('the day of a title', () => {
  const rows =
    ',Date,Transaction type,Num,Customer full name,Due date,Amount,Open balance\n,11/01/2026,Invoice,1,Contoso,11/21/2026,7.00,7.00\nTOTAL,,,,,,,7.00\n';
  test.each(['As of Nov 20, 2026', 'As of November 20, 2026,,,,,,', '"As of Nov 20, 2026"'])(
    'is read although its comma parts the cells: %s',
    async (title) => {
      const { read } = await itemsIn(`A/R Aging Detail Report\n${title}\n\n${rows}`);
      expect(read.asOf).toBe(day('2026-11-20'));
    },
  );
});

describe('totals of a workbook that Excel never calculated', () => {
  const aging = (sum: number | null): WorkbookSheet => ({
    name: 'Sheet1',
    rows: [
      ['A/R Aging Detail'],
      [null, 'Date', 'Transaction Type', 'Num', 'Customer', 'Due Date', 'Open Balance'],
      ['1 - 30 days past due'],
      [null, { date: '2026-10-02' }, 'Invoice', 1, 'Contoso', { date: '2026-11-01' }, 10],
      ['Total for 1 - 30 days past due', null, null, null, null, null, { formula: 'G4', value: sum }],
      ['TOTAL', null, null, null, null, null, { formula: 'G5', value: sum }],
    ],
  });
  test.each([
    ['without a value', null],
    ['with 0', 0],
  ])('%s say nothing against their rows', async (_name, sum) => {
    const bytes = buildWorkbook({ sheets: [aging(sum)] });
    const read = await readFiles([sourceFromBytes('aging.xlsx', bytes)]);
    expect(sentences(read, 'stop')).toEqual([]);
    expect(sentences(read, 'warn')[0]).toBe(
      'Line 6: the total for "TOTAL" has no figure, so nothing was compared with it.',
    );
    expect(read.openItems.map(({ open }) => toDecimalString(open))).toEqual(['10.00']);
  });

  test('with another figure than their rows they still stop', async () => {
    const bytes = buildWorkbook({ sheets: [aging(9)] });
    const read = await readFiles([sourceFromBytes('aging.xlsx', bytes)]);
    expect(sentences(read, 'stop').join()).toMatch(/the file says 9\.00 USD for "TOTAL"/);
  });
});
