import { DECORATION, TOTAL } from './common-rows.ts';
import type { Format } from './format.ts';
import { GERMAN_COLUMNS } from './german-columns.ts';

/** The customer stands only in a note: "Kunde K-1008 Schreinerei Bachmeier GmbH · Mahnstufe 1". */
export default {
  id: 'german-open-items-noted',
  label: 'Liste offener Posten (Kunde in der Notiz)',
  system: 'german-list',
  systemLabel: 'German invoicing program',
  holds: 'open-items',
  columns: [
    GERMAN_COLUMNS.number,
    GERMAN_COLUMNS.issuedOn,
    GERMAN_COLUMNS.dueOn,
    { name: 'notes', captions: ['Notizen', 'Notiz', 'Bemerkung', 'Bemerkungen', 'Hinweis'], required: true },
    GERMAN_COLUMNS.total,
    GERMAN_COLUMNS.paid,
    GERMAN_COLUMNS.open,
    GERMAN_COLUMNS.currency,
    { name: 'status', captions: ['Status', 'Zahlungsstatus', 'Rechnungsstatus'], required: true },
    GERMAN_COLUMNS.description,
    GERMAN_COLUMNS.orderNumber,
  ],
  without: [
    'Kunde',
    'Kundenname',
    'Kunde/Firma',
    'Kundennummer',
    'Kunden-Nr.',
    'Debitor',
    'Debitorenname',
    'Rechnungsempfänger',
    'Empfänger',
    'Firma',
    'Firmenname',
    'Kontakt',
    'Name',
    'Konto',
    'Lieferant',
    'Kreditor',
  ],
  rows: {
    item: [
      ['number', 'issuedOn'],
      ['open', 'total'],
    ],
    total: TOTAL,
    ignore: DECORATION,
  },
  customerWithin: {
    column: 'notes',
    pattern:
      '\\bKunden?(?:-?Nr\\.?|nummer)?:?\\s+([A-Z]{0,4}-?\\d[\\w-]*)(?:[\\s,:–—-]+([^·|;\\n]*[^·|;\\n\\s]))?',
  },
  words: {
    statuses: {
      offen: 'open',
      uberfallig: 'open',
      ueberfaellig: 'open',
      fallig: 'open',
      faellig: 'open',
      teilbezahlt: 'open',
      'teilweise bezahlt': 'open',
      gemahnt: 'open',
      angemahnt: 'open',
      versendet: 'open',
      bezahlt: 'settled',
      beglichen: 'settled',
      ausgeglichen: 'settled',
      entwurf: 'draft',
      storniert: 'void',
      storno: 'void',
    },
  },
  dateOrder: 'dmy',
  currency: 'EUR',
  where: ['Rechnungen > Export als CSV, mit Notizen'],
} satisfies Format;
