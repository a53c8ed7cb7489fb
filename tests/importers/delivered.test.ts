import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { columnMappingSchema } from '../../lib/domain/column-mapping.ts';
import type { ImportCandidates } from '../../lib/importers/candidates.ts';
import { signatureOf } from '../../lib/importers/recognise/fold-caption.ts';
import { loadFile, read, readFiles, textFile } from './load-file.ts';

/** "INV-1: what was delivered (its order number)". */
function delivered({ openItems }: ImportCandidates): string[] {
  return openItems.map(
    ({ number, description, orderNumber }) => `${number}: ${description ?? '-'} (${orderNumber ?? '-'})`,
  );
}

function readText(...lines: readonly string[]): Promise<ImportCandidates> {
  return readFiles([textFile('list.csv', lines.join('\n'))]);
}

const SHARED = new URL('../../../shared/exports/', import.meta.url);

describe('P3: what was delivered and under which order, as each program says it', () => {
  test.each<[format: string, lines: readonly string[], expected: readonly string[]]>([
    [
      'qbo-ar-aging-detail',
      [
        'Harbor Supply Co.',
        'A/R Aging Detail Report',
        '"As of Nov 21, 2026"',
        '',
        ',Date,Transaction type,Num,Customer full name,Due date,Amount,Open balance,Memo/Description,P.O. number',
        ',10/01/2026,Invoice,1042,Contoso,10/31/2026,100.00,100.00,Oak boards,PO-7',
        ',10/02/2026,Invoice,1043,Contoso,11/01/2026,50.00,50.00,Invoice 1043,',
        'TOTAL,,,,,,,150.00,,',
      ],
      ['1042: Oak boards (PO-7)', '1043: - (-)'],
    ],
    [
      'qbo-open-invoices',
      [
        'Open Invoices',
        ',Date,Transaction type,Num,Term,Due date,Open balance,Memo/Description,P.O. #',
        'Contoso,,,,,,,,',
        ',10/31/2026,Invoice,9001,Net 30,11/30/2026,100.00,Lamp,77',
      ],
      ['9001: Lamp (77)'],
    ],
    [
      'qbo-invoice-list',
      [
        'Invoice List by Date',
        'Date,Transaction type,Num,Name,Memo/Description,Due date,Amount,Open balance',
        '10/31/2026,Invoice,9001,Contoso,Lamp and shade,11/30/2026,100.00,100.00',
      ],
      ['9001: Lamp and shade (-)'],
    ],
    [
      'quickbooks-desktop-ar-aging-detail',
      [
        'A/R Aging Detail',
        ',Type,Date,Num,P. O. #,Name,Terms,Due Date,Class,Aging,Open Balance,Memo',
        '1 - 30,,,,,,,,,,,',
        ',Invoice,10/31/2026,71,4500018823,Contoso,Net 30,10/31/2026,,21,100.00,Cabinets',
        'Total 1 - 30,,,,,,,,,,100.00,',
        'TOTAL,,,,,,,,,,100.00,',
      ],
      ['71: Cabinets (4500018823)'],
    ],
    [
      'quickbooks-desktop-open-invoices',
      [
        'Open Invoices',
        ',Type,Date,Num,P. O. #,Terms,Due Date,Aging,Open Balance',
        'Contoso,,,,,,,,',
        ',Invoice,10/31/2026,71,PO 12,Net 30,11/30/2026,,100.00',
        'Total Contoso,,,,,,,,100.00',
      ],
      ['71: - (PO 12)'],
    ],
    [
      'xero-aged-receivables',
      [
        'Aged Receivables Detail',
        'Invoice Date,Due Date,Invoice Number,Invoice Reference,Current,Older,Total',
        'Contoso,,,,,,',
        ',,,,,,',
        '2026-10-31,2026-11-30,INV-1,PO 9,100.00,0,100.00',
        '2026-10-31,2026-11-30,INV-2,INV-2,100.00,0,100.00',
        'Total,,,,200.00,0,200.00',
      ],
      ['INV-1: - (PO 9)', 'INV-2: - (-)'],
    ],
    [
      'xero-sales-invoices',
      [
        'ContactName,InvoiceNumber,Reference,InvoiceDate,DueDate,Total,InvoiceAmountPaid,InvoiceAmountDue,Description,LineAmount,Currency,Type,Status',
        'Contoso,INV-1,PO-7,25/09/2026,25/10/2026,330.00,0.00,330.00,Lamp,100,AUD,Sales invoice,Awaiting Payment',
        'Contoso,INV-1,PO-7,25/09/2026,25/10/2026,330.00,0.00,330.00,"Desk,',
        'oiled",200,AUD,Sales invoice,Awaiting Payment',
        'Contoso,INV-1,PO-7,25/09/2026,25/10/2026,330.00,0.00,330.00,Lamp,30,AUD,Sales invoice,Awaiting Payment',
      ],
      ['INV-1: Lamp; Desk, oiled (PO-7)'],
    ],
    [
      'zoho-invoices',
      [
        'Invoice Date,Invoice ID,Invoice Number,Invoice Status,Customer Name,Customer ID,Due Date,PurchaseOrder,Currency Code,Item Name,Item Desc,Item Total,Total,Balance,Subject',
        '2026-10-01,1,INV-1,Sent,Asha,812,2026-10-16,,INR,Pump,,100.00,150.00,150.00,Pump room',
        '2026-10-01,1,INV-1,Sent,Asha,812,2026-10-16,654,INR,Service,Valve replaced,50.00,150.00,150.00,Pump room',
        '2026-10-02,2,INV-2,Sent,Asha,812,2026-10-17,,INR,,,10.00,10.00,10.00,Lawn service',
      ],
      ['INV-1: Pump; Valve replaced (654)', 'INV-2: Lawn service (-)'],
    ],
    [
      'freshbooks-invoice-details',
      [
        'Client Name,Invoice #,Date Issued,Invoice Status,Date Paid,Item Name,Item Description,Line Total,Currency',
        'Northwind,21,2026-09-01,sent,,Repair,Gate repaired,200.00,USD',
        'Northwind,21,2026-09-01,sent,,Parts,,57.15,USD',
      ],
      ['21: Gate repaired; Parts (-)'],
    ],
    [
      'wave-transactions',
      [
        'Transaction ID,Transaction Date,Account Name,Transaction Description,Transaction Line Description,Amount (One column), ,Customer,Invoice Number,Notes / Memo,Account Type',
        '1,2026-01-28,Accounts Receivable,Mark Walberg - 2,Mark Walberg - 2,4974.00,,Mark Walberg,2,,System Receivable Invoice',
        '2,2026-01-29,Accounts Receivable,Mark Walberg - 3,Mark Walberg - 3 - Lawn Service,10.00,,Mark Walberg,3,,System Receivable Invoice',
        '3,2026-01-30,Accounts Receivable,Mark Walberg - 4,Mark Walberg - 4,10.00,,Mark Walberg,4,Fence,System Receivable Invoice',
      ],
      ['2: - (-)', '3: Lawn Service (-)', '4: Fence (-)'],
    ],
    [
      'invoice-ninja-4',
      [
        'Invoice Ninja v4.5.17 - December 19, 2020 11:28 pm',
        '',
        'INVOICES',
        'Client,Email,Invoice Number,Amount,Paid,PO Number,Status,Invoice Date,Due Date,Item Product,Item Notes,Item Cost',
        'Contoso,ap@contoso.example,0001,$413.50,$0.00,PO-3,Sent,2020-11-10,2020-12-10,SKU-1,Lamp,400.00',
        'Contoso,ap@contoso.example,0001,$413.50,$0.00,PO-3,Sent,2020-11-10,2020-12-10,Bulb,,13.50',
      ],
      ['0001: Lamp; Bulb (PO-3)'],
    ],
    [
      'invoice-ninja-5',
      [
        'Client Name,Invoice Number,Amount,Balance,Paid to Date,Date,Due Date,Status,PO Number',
        'Contoso,0001,413.50,413.50,0.00,2026-11-10,2026-12-10,Sent,PO-3',
      ],
      ['0001: - (PO-3)'],
    ],
    [
      'erpnext-accounts-receivable',
      [
        'Posting Date,Party Type,Party,Customer Name,Voucher Type,Voucher No,Due Date,Invoiced Amount,Paid Amount,Outstanding Amount,Currency,Customer LPO,Remarks',
        '2026-09-01,Customer,C-1,Contoso,Sales Invoice,SINV-1,2026-10-01,800.00,0.00,800.00,EUR,PO-7,Against Customer Order PO-7',
      ],
      ['SINV-1: - (PO-7)'],
    ],
    [
      'netsuite-ar-aging-detail',
      [
        'A/R Aging Detail',
        'Customer,Transaction Type,Date,Document Number,P.O. No.,Due Date,Age,Open Balance',
        'Contoso,,,,,,,',
        ',Invoice,10/31/2026,INV1,PO-8,11/30/2026,0,100.00',
        'Total - Contoso,,,,,,,100.00',
      ],
      ['INV1: - (PO-8)'],
    ],
    [
      'odoo-invoices',
      [
        'Number,Invoice Partner Display Name,Invoice/Bill Date,Due Date,Reference,Total Signed,Amount Due Signed,Currency,Payment Status',
        'INV/2026/00001,Azure Interior,2026-09-01,2026-10-01,P00017,115.00,115.00,USD,Not Paid',
      ],
      ['INV/2026/00001: - (P00017)'],
    ],
    [
      'sap-receivables-table',
      [
        'KUNNR,BELNR,WRBTR,WAERS,BLDAT,NETDT,BLART,XBLNR,SGTXT',
        '100171,1800000123,100.00,EUR,20260901,20261001,RV,4500018823,Spare parts',
      ],
      ['1800000123: Spare parts (4500018823)'],
    ],
    [
      'stripe-invoices',
      [
        'id,Amount Due,Currency,Customer,Customer Name,Date (UTC),Due Date (UTC),Number,Status,Description',
        'in_1,300.00,usd,cus_1,Contoso,2026-09-01 08:00,2026-10-01 08:00,A1-0001,open,Workshop in May',
      ],
      ['A1-0001: Workshop in May (-)'],
    ],
    [
      'myob-receivables',
      [
        'Aged Receivables [Detail]',
        'ID No.,Date,Due Date,Customer PO No.,Total Due,0 - 30,31 - 60',
        'Contoso,,,,,,',
        '00000012,25/09/2026,25/10/2026,PO-5,100.00,100.00,',
        'Total:,,,,100.00,100.00,',
      ],
      ['00000012: - (PO-5)'],
    ],
    [
      'sage-50-aged-debtors',
      [
        'Aged Debtors Analysis (Detailed)',
        'A/C,Name,Type,Date,Ref,Details,Due Date,Amount,Balance',
        'CON1,Contoso,SI,25/09/2026,17,Roof tiles,25/10/2026,100.00,100.00',
      ],
      ['17: Roof tiles (-)'],
    ],
    [
      'dynamics-bc-aged-receivables',
      [
        'Posting Date,Document Type,Document No.,Customer No.,Customer Name,Description,External Document No.,Due Date,Remaining Amount,Currency Code',
        '2026-09-01,Invoice,103001,10000,Contoso,Invoice 103001,PO-4,2026-10-01,100.00,EUR',
        '2026-09-01,Invoice,103002,10000,Contoso,Chairs,,2026-10-01,100.00,EUR',
      ],
      ['103001: - (PO-4)', '103002: Chairs (-)'],
    ],
    [
      'german-open-items',
      [
        'Rechnungsnummer;Kunde;Rechnungsdatum;Fällig am;Brutto;Offen;Beschreibung;Ihr Zeichen',
        'R-1;Kranz;01.09.2026;01.10.2026;119,00;119,00;Backofen gewartet;B-77',
        'R-2;Kranz;01.09.2026;01.10.2026;119,00;119,00;Rechnung Nr. R-2;',
      ],
      ['R-1: Backofen gewartet (B-77)', 'R-2: - (-)'],
    ],
    [
      'datev-open-items',
      [
        'Konto;Name;Rechnungsnr.;Belegdatum;Fälligkeit;Saldo;Buchungstext;Bestellnummer',
        '10001;Kranz;4711;01.09.2026;01.10.2026;119,00;Backofen;77',
      ],
      ['4711: Backofen (77)'],
    ],
  ])('%s', async (format, lines, expected) => {
    const candidates = await readText(...lines);
    expect(candidates.files.map((file) => file.format)).toEqual([format]);
    expect(delivered(candidates)).toEqual(expected);
  });

  test('quickbooks-desktop-iif-invoices', async () => {
    const rows = [
      ['!TRNS', 'TRNSTYPE', 'DATE', 'NAME', 'AMOUNT', 'DOCNUM', 'PAID', 'DUEDATE', 'MEMO', 'PONUM'],
      ['!SPL', 'TRNSTYPE', 'DATE', 'NAME', 'AMOUNT', 'DOCNUM', 'PAID', 'DUEDATE', 'MEMO', 'PONUM'],
      ['!ENDTRNS'],
      ['TRNS', 'INVOICE', '10/31/2026', 'Contoso', '100.00', '71', 'N', '11/30/2026', 'Cabinets', 'PO-7'],
      ['SPL', 'INVOICE', '10/31/2026', '', '-100.00', '71', 'N', '', 'Doors', ''],
      ['ENDTRNS'],
    ];
    const text = rows.map((row) => row.join('\t')).join('\n');
    expect(delivered(await readFiles([textFile('invoices.iif', text)]))).toEqual(['71: Cabinets (PO-7)']);
  });

  test('sap-customer-line-items: where the layout shows text and reference', async () => {
    const text = [
      'Customer Line Item Display',
      '|Account |DocumentNo|Reference |Doc. Date |Net due dt|Amount in doc. curr.|Curr.|Text       |',
      '|100171  |1800000123|4500018823|01.09.2026|01.10.2026|             100,00  |EUR  |Spare parts|',
    ].join('\n');
    expect(delivered(await readFiles([textFile('fbl5n.txt', text)]))).toEqual([
      '1800000123: Spare parts (4500018823)',
    ]);
  });

  test('a file without such columns says nothing', async () => {
    expect(delivered(await read('open-invoices.csv'))).toEqual(['9001: - (-)']);
  });
});

describe('our own small files', () => {
  test.each([
    ['erpnext.csv', 'ACC-SINV-2026-00007: - (PO-7)'],
    ['xero-lines.csv', 'INV-1: Lamp; Desk (-)'],
    ['freshbooks-invoices.csv', '0000021: Repair; Parts (-)'],
    ['zoho-india.csv', 'INV-000101: Pump; Valve (-)'],
  ])('%s', async (file, expected) => {
    expect(delivered(await read(file))).toContain(expected);
  });
});

describe.skipIf(!existsSync(SHARED))('public samples', () => {
  test.each([
    [
      'xero_sales_invoices_line_level.csv',
      'INV-3440: KAROO LAMB 280GR(1 box); ECHT CONFIT CHICKEN (1 box) (jellyfish)',
    ],
    ['de_offene_posten.csv', 'R-2026-0412: Elektroarbeiten (-)'],
    ['de_offene_posten.csv', 'R-2026-0413: Wartung (-)'],
    ['de_offene_posten.cp1252.csv', 'R-2026-0412: Elektroarbeiten (-)'],
    ['wave_invoices.csv', '2: - (-)'],
    ['flat_ar_aging_with_title_block.csv', '1041: - (-)'],
    ['xero_aged_receivables_detail.csv', 'INV-0012: - (-)'],
  ])('%s', async (file, expected) => {
    expect(delivered(await readFiles([loadFile(file, SHARED)]))).toContain(expected);
  });
});

describe('a list that nobody knows', () => {
  test('its description and order number are guessed by their captions', async () => {
    const candidates = await readText(
      'Client,Invoice No,Invoice Date,Due Date,Order No,Item Description,Balance Due',
      'Contoso,INV-1,2026-10-01,2026-10-31,PO-7,Oak boards,100.00',
    );
    expect(delivered(candidates)).toEqual(['INV-1: Oak boards (PO-7)']);
  });

  test.each(['Order No', 'Bestellnummer', 'PO number', 'N° de commande'])(
    '“%s” is the invoice’s own number where the list has no other',
    async (caption) => {
      const candidates = await readText(
        `Client,${caption},Date,Due Date,Total`,
        'Contoso,A-1,2026-10-01,2026-10-31,100.00',
      );
      expect(delivered(candidates)).toEqual(['A-1: - (-)']);
    },
  );

  test('columns the user named as what was delivered are joined', async () => {
    const head = 'Wer,Was,Wieviel,Dazu,Nr';
    const names = ['customer', 'description', 'open', 'description', 'number'] as const;
    const columns = head.split(',').map((caption, at) => ({ caption, name: names[at] ?? null }));
    const mapping = columnMappingSchema.parse({
      signature: signatureOf(head.split(',')),
      label: 'Own',
      holds: 'open-items',
      columns,
      dateOrder: null,
      decimal: null,
      currency: null,
      isPerLine: false,
      savedAt: 0,
    });
    const text = [head, 'Contoso,Oak boards,100.00,delivery,R-1', 'Contoso,Lamp,50.00,,R-2'].join('\n');
    const candidates = await readFiles([textFile('own.csv', text)], { mappings: [mapping] });
    expect(delivered(candidates)).toEqual(['R-1: Oak boards; delivery (-)', 'R-2: Lamp (-)']);
  });
});
