import type { ColumnFacts } from './format.ts';

/** What German invoicing programs call the columns of an invoice, whoever it is for. */
export const GERMAN_COLUMNS = {
  number: {
    name: 'number',
    captions: [
      'Rechnungsnummer',
      'Rechnungs-Nr.',
      'Rechnungsnr.',
      'Rechnung Nr.',
      'Re-Nr.',
      'RE-Nummer',
      'Rg-Nr.',
      'Belegnummer',
      'Beleg-Nr.',
      'Belegnr.',
      'OP-Nr.',
      'Rechnung',
      'Nummer',
    ],
    required: true,
  },
  issuedOn: {
    name: 'issuedOn',
    captions: ['Rechnungsdatum', 'Belegdatum', 'Re-Datum', 'Rg-Datum', 'Ausstellungsdatum', 'Datum'],
    required: true,
  },
  dueOn: {
    name: 'dueOn',
    captions: [
      'Fälligkeitsdatum',
      'Fällig am',
      'Fälligkeit',
      'Zahlbar bis',
      'Fällig bis',
      'Fällig',
      'Zahlungsziel',
      'Nettofälligkeit',
    ],
  },
  total: {
    name: 'total',
    captions: [
      'Rechnungsbetrag',
      'Rechnungsbetrag brutto',
      'Bruttobetrag',
      'Betrag brutto',
      'Brutto',
      'Gesamtbetrag',
      'Rechnungssumme',
      'Gesamt',
      'Betrag',
    ],
  },
  paid: {
    name: 'paid',
    captions: [
      'Bereits bezahlt',
      'Bezahlt',
      'Bezahlter Betrag',
      'Gezahlt',
      'Zahlbetrag',
      'Geldeingang',
      'Zahlungseingang',
      'Zahlungen',
    ],
  },
  open: {
    name: 'open',
    captions: [
      'Offener Betrag',
      'Offen',
      'Restbetrag',
      'Offener Restbetrag',
      'Noch offen',
      'OP-Betrag',
      'Betrag offen',
      'Saldo',
      'Offener Saldo',
    ],
  },
  currency: { name: 'currency', captions: ['Währung', 'Währungscode'] },
} as const satisfies Record<string, ColumnFacts>;
