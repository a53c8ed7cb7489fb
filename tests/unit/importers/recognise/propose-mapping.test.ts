import { describe, expect, test } from 'vitest';
import { isEnough, proposeMapping } from '../../../../lib/importers/recognise/propose-mapping.ts';

const NOW = Date.UTC(2026, 10, 22);

/** "customer number - total": the meaning of each column, "-" for none. */
function guess(captions: string, ...rows: string[]) {
  const mapping = proposeMapping({
    captions: captions.split('|'),
    rows: rows.map((row, at) => ({ line: at + 2, cells: row.split('|') })),
    label: 'orders',
    now: NOW,
  });
  return { mapping, names: mapping.columns.map(({ name }) => name ?? '-').join(' ') };
}

const INVOICES: readonly (readonly [captions: string, row: string, names: string])[] = [
  [
    'Customer|Invoice No|Date|Due|Amount|Paid|Balance',
    'Contoso|INV-1|11/01/2026|12/01/2026|100.00|40.00|60.00',
    'customer number issuedOn dueOn total paid open',
  ],
  [
    'client_name|invoice_number|due_date|amount_due',
    'Contoso|17|2026-12-01|100.00',
    'customer number dueOn open',
  ],
  [
    'Num|Customer|Date|Due Date|Amount|Open Balance|P.O. #',
    '1041|Alvarez, Dana|11/18/2025|12/18/2025|1,284.50|1,284.50|',
    'number customer issuedOn dueOn total open orderNumber',
  ],
  [
    'countryCode|customerID|PaperlessDate|invoiceNumber|InvoiceDate|DueDate|InvoiceAmount|Disputed|SettledDate|PaperlessBill|DaysToSettle|DaysLate',
    '391|0379-NEVHP|4/6/2013|611365|1/2/2013|2/1/2013|55.94|No|1/15/2013|Paper|13|0',
    '- customerId - number issuedOn dueOn total - settledOn - - -',
  ],
  [
    'Account No|Account Name|Doc No|Doc Date|Due Date|Original Amount|Remaining Amount|Currency',
    'C-1|Contoso|1|2026-11-01|2026-12-01|100|60|EUR',
    'customerId customer number issuedOn dueOn total open currency',
  ],
  [
    'Customer No.|Customer|Invoice|Remaining Amount|Remaining Amount (LCY)|Currency Code',
    'C-1|Contoso|1|120.00|100.00|GBP',
    'customerId customer number open - currency',
  ],
  [
    'Bill To|Inv #|Inv Date|Terms|Total Due',
    'Contoso|1|11/01/2026|Net 30|60.00',
    'customer number issuedOn terms open',
  ],
  [
    'Name|Reference|Issued|Due|Total|Status',
    'Contoso|A-1|1 Nov 2026|1 Dec 2026|100.00|Unpaid',
    'customer number issuedOn dueOn total status',
  ],
  ['Customer|Invoice|Total|Paid|Due', 'Contoso|A-1|100.00|40.00|60.00', 'customer number total paid open'],
  [
    'Kundennummer|Kundenname|Rechnungsnr.|Rechnungsdatum|Faelligkeitsdatum|Bruttobetrag|Offener Betrag|Waehrung',
    'K-1|Contoso GmbH|R-1|01.10.2026|31.10.2026|119,00|119,00|EUR',
    'customerId customer number issuedOn dueOn total open currency',
  ],
  [
    'Debitor|Beleg-Nr.|Belegdatum|Netto fällig am|Soll|Haben',
    'Contoso GmbH|R-1|01.10.2026|31.10.2026|119,00|',
    'customer number issuedOn dueOn debit credit',
  ],
  [
    "Client|N° facture|Date facture|Date d'échéance|Montant TTC|Déjà réglé|Reste à payer|Devise",
    'Contoso SARL|F-1|01/10/2026|31/10/2026|1 190,00|0,00|1 190,00|EUR',
    'customer number issuedOn dueOn total paid open currency',
  ],
  [
    'Code client|Raison sociale|Facture|Échéance|Solde dû',
    'C1|Contoso SARL|F-1|31/10/2026|119,00',
    'customerId customer number dueOn open',
  ],
  [
    'Cliente|N.º de factura|Fecha de emisión|Fecha de vencimiento|Importe total|Importe pagado|Saldo pendiente',
    'Contoso SL|F-1|01/10/2026|31/10/2026|1.190,00|0,00|1.190,00',
    'customer number issuedOn dueOn total paid open',
  ],
  [
    'Razón social|Factura|Vencimiento|Pendiente de cobro|Divisa',
    'Contoso SL|F-1|31/10/2026|119,00|EUR',
    'customer number dueOn open currency',
  ],
  [
    'Klantnummer|Klantnaam|Factuurnummer|Factuurdatum|Vervaldatum|Factuurbedrag|Openstaand bedrag',
    '100|Contoso BV|2026-1|01-10-2026|31-10-2026|€ 119,00|€ 119,00',
    'customerId customer number issuedOn dueOn total open',
  ],
  [
    'Ragione sociale|Numero fattura|Data fattura|Scadenza|Totale fattura|Incassato|Residuo',
    'Contoso Srl|F1|01/10/2026|31/10/2026|1.190,00|0,00|1.190,00',
    'customer number issuedOn dueOn total paid open',
  ],
  [
    'Nome do cliente|Nº da fatura|Data de emissão|Vencimento|Valor total|Valor pago|Saldo em aberto',
    'Contoso Lda|F-1|01/10/2026|31/10/2026|1.190,00|0,00|1.190,00',
    'customer number issuedOn dueOn total paid open',
  ],
];

describe('the columns of a list of invoices nobody knows are guessed', () => {
  test.each(INVOICES)('%s', (captions, row, names) => {
    const { mapping, names: guessed } = guess(captions, row);
    expect(guessed).toBe(names);
    expect([mapping.holds, isEnough(mapping)]).toEqual(['open-items', true]);
  });
});

describe('and those of a list of people', () => {
  test.each([
    [
      'Company|Name|E-mail|Phone|City',
      'Contoso|Ann Smith|ap@contoso.example|555-010-0100|Rome',
      'customer person email phone city',
    ],
    [
      'Kunde|Ansprechpartner|E-Mail|Telefon|Straße|PLZ|Ort',
      'Contoso|Ann|ap@contoso.example|030 123456|Weg 1|10115|Berlin',
      'customer person email phone street postalCode city',
    ],
    ['Name|Email|Open balance', 'Contoso|ap@contoso.example|100.00', 'customer email open'],
    [
      'First name|Last name|Company name|Email address|Mobile',
      'Ann|Smith|Contoso|ap@contoso.example|+1 555 010 0100',
      'firstName lastName customer email mobile',
    ],
  ])('%s', (captions, row, names) => {
    const { mapping, names: guessed } = guess(captions, row);
    expect(guessed).toBe(names);
    expect([mapping.holds, isEnough(mapping)]).toEqual(['contacts', true]);
  });
});

test('captions that say nothing are told by their values', () => {
  const { names } = guess(
    'alpha|beta|gamma|delta|epsilon',
    'Contoso Ltd|A-17|2026-11-01|1,250.00|ap@contoso.example',
    'Adatum|A-18|2026-11-02|80.00|pay@adatum.example',
  );
  expect(names).toBe('customer number issuedOn total email');
});

test('a caption whose values contradict it is not believed', () => {
  expect(guess('Customer|Invoice|Due|Amount', 'Contoso|1|100.00|yes').names).toBe('customer number open -');
});

test('no meaning with one value is given twice', () => {
  const { names } = guess(
    'Customer|Date|Invoice date|Amount|Amount|Total',
    'Contoso|2026-11-01|2026-11-01|1.00|1.00|1.00',
  );
  expect(names).toBe('customer - issuedOn - - total');
});

test('figures in the firm’s own currency count where no other is named', () => {
  expect(guess('Customer|Invoice|Open amount|Open amount (local)', 'Contoso|1|120.00|100.00').names).toBe(
    'customer number - open',
  );
});

test('several rows with one number and an amount for each are lines of one invoice', () => {
  const captions = 'Customer|Invoice number|Item|Line total|Total';
  const rows = ['Contoso|1|Nails|10.00|30.00', 'Contoso|1|Wood|20.00|30.00'];
  expect(guess(captions, ...rows).mapping.isPerLine).toBe(true);
  expect(guess(captions, ...rows.slice(1)).mapping.isPerLine).toBe(false);
});

const PAYMENTS: readonly (readonly [captions: string, row: string, names: string])[] = [
  [
    'Payment date|Customer|Payment amount|Applied to invoice|Unapplied amount',
    '2026-11-01|Contoso|100.00|INV-1|20.00',
    'issuedOn customer paid appliedTo unapplied',
  ],
  [
    'Payment Date|Customer|Payment Method|Amount Received|Invoice Number',
    '2026-11-01|Contoso|Check|100.00|INV-1',
    'issuedOn customer - paid appliedTo',
  ],
  ['Paid on|Client|Invoice|Amount', '2026-11-01|Contoso|INV-1|100.00', 'issuedOn customer appliedTo total'],
  [
    'Date|Client|Payment method|Amount received|Invoice',
    '2026-11-01|Contoso|Cash|100.00|INV-1',
    'issuedOn customer - paid appliedTo',
  ],
  [
    'Payment number|Payment date|Customer|Invoice number|Invoice date|Payment method|Amount received',
    'P-1|2026-11-01|Contoso|INV-1|2026-10-01|Cash|100.00',
    'number issuedOn customer appliedTo - - paid',
  ],
  [
    'Zahlungsdatum|Kunde|Zahlungsart|Erhaltener Betrag|Rechnungsnummer',
    '01.11.2026|Contoso GmbH|Überweisung|119,00|R-1',
    'issuedOn customer - paid appliedTo',
  ],
  [
    'Date de paiement|Client|Mode de paiement|Montant reçu|N° facture',
    '01/11/2026|Contoso SARL|Virement|119,00|F-1',
    'issuedOn customer - paid appliedTo',
  ],
  [
    'Fecha de pago|Cliente|Forma de pago|Importe recibido|N.º de factura',
    '01/11/2026|Contoso SL|Transferencia|119,00|F-1',
    'issuedOn customer - paid appliedTo',
  ],
  [
    'Betaaldatum|Klant|Betaalmethode|Ontvangen bedrag|Factuurnummer',
    '01-11-2026|Contoso BV|iDEAL|119,00|F-1',
    'issuedOn customer - paid appliedTo',
  ],
  [
    'Data pagamento|Cliente|Metodo di pagamento|Importo ricevuto|Numero fattura',
    '01/11/2026|Contoso Srl|Bonifico|119,00|F1',
    'issuedOn customer - paid appliedTo',
  ],
  [
    'Data de pagamento|Nome do cliente|Forma de pagamento|Valor recebido|Nº da fatura',
    '01/11/2026|Contoso Lda|Pix|119,00|F-1',
    'issuedOn customer - paid appliedTo',
  ],
];

describe('the columns of a list of payments nobody knows are guessed', () => {
  test.each(PAYMENTS)('%s', (captions, row, names) => {
    const { mapping, names: guessed } = guess(captions, row);
    expect([mapping.holds, guessed, isEnough(mapping)]).toEqual(['payments', names, true]);
  });
});

describe('a list of invoices that says when or how they were paid is none of payments', () => {
  test.each([
    ['Customer|Invoice|Amount|Paid on', ['Contoso|A-1|100.00|2026-11-01', 'Contoso|A-2|50.00|']],
    ['Customer|Invoice|Invoice date|Amount|Paid on', ['Contoso|A-1|2026-10-01|100.00|2026-11-01']],
    ['Customer|Invoice|Date|Total|Payment method|Amount paid', ['Contoso|A-1|2026-10-01|100.00|Cash|40.00']],
    ['Customer|Invoice|Due date|Amount|Payment method|Paid on', ['Contoso|A-1|2026-12-01|100.00|Cash|']],
    ['Customer|Invoice|Date|Amount|Payment terms|Payment status', ['Contoso|A-1|2026-12-01|100.00|30|Paid']],
    ['Order date|Customer|Order number|Payment method|Total', ['2026-11-01|Contoso|1001|Visa|100.00']],
    ['Kunde|Rechnung|Rechnungsdatum|Betrag|Zahlungsziel|Bezahlt am', ['Contoso|R-1|01.10.2026|119,00|30|']],
  ])('%s', (captions, rows) => {
    expect(guess(captions, ...rows).mapping.holds).toBe('open-items');
  });
});

test('"Billed" and "Billed on" are the day of the invoice', () => {
  expect(guess('Client|No|Billed on|Owed', 'Contoso|17|2026-11-01|100.00').names).toBe(
    'customer number issuedOn open',
  );
  expect(guess('Client|No|Billed|Owed', 'Contoso|17|2026-11-01|100.00').names).toBe(
    'customer number issuedOn open',
  );
});

test('a list without who or how much is a guess that is not enough', () => {
  expect(isEnough(guess('Invoice number|Date|Status', '1|2026-11-01|open').mapping)).toBe(false);
});
