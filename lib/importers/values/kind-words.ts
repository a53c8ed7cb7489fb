import { remember } from '../../shared/remember.ts';
import { foldName } from '../../shared/text.ts';
import type { ItemKind } from '../formats/format.ts';

/** `unnamed`, `by-sign`, `unknown` (another word, which is said): owed or owing decides. */
export type KindWord = ItemKind | 'leave-out' | 'unnamed' | 'by-sign' | 'unknown' | 'refund';

// English, German, French, Spanish, Italian, Dutch; folded. Matched as a whole, then word by word from the left of the
// list: "credit note for invoice" is a credit.
const WORDS: readonly (readonly [KindWord, readonly string[]])[] = [
  [
    'leave-out',
    [
      'estimate',
      'quote',
      'quotation',
      'sales order',
      'order',
      'purchase order',
      'pro forma',
      'proforma',
      'proforma invoice',
      'bill',
      'vendor bill',
      'vendor credit',
      'supplier invoice',
      'purchase invoice',
      'bill credit',
      'bill payment',
      'delivery note',
      'sales receipt',
      'angebot',
      'auftrag',
      'lieferschein',
      'eingangsrechnung',
      'devis',
      'presupuesto',
      'offerte',
      'preventivo',
    ],
  ],
  [
    'refund',
    [
      'refund',
      'customer refund',
      'chargeback',
      'reversal',
      'reversed',
      'erstattung',
      'ruckerstattung',
      'ruckzahlung',
      'rucklastschrift',
      'ruckbuchung',
      'remboursement',
      'reembolso',
      'rimborso',
      'terugbetaling',
    ],
  ],
  [
    'credit-memo',
    [
      'credit memo',
      'credit note',
      'customer credit note',
      'sales credit note',
      'sales credit memo',
      'credit',
      'adjustment note',
      'return',
      'sales return',
      'credit invoice',
      'gutschrift',
      'rechnungskorrektur',
      'stornorechnung',
      'storno',
      'avoir',
      'note de credit',
      'nota de credito',
      'nota di credito',
      'nota de abono',
      'factura rectificativa',
      'abono',
      'creditnota',
      'creditfactuur',
    ],
  ],
  [
    'unapplied-cash',
    [
      'payment',
      'receive payment',
      'customer payment',
      'unapplied payment',
      'unapplied cash payment',
      'unapplied cash',
      'payment entry',
      'payment receipt',
      'receipt',
      'overpayment',
      'sales overpayment',
      'prepayment',
      'sales prepayment',
      'deposit',
      'advance',
      'advance payment',
      'retainer',
      'zahlung',
      'zahlungseingang',
      'anzahlung',
      'uberzahlung',
      'vorauszahlung',
      'paiement',
      'acompte',
      'trop percu',
      'pago',
      'anticipo',
      'pagamento',
      'acconto',
      'betaling',
      'vooruitbetaling',
    ],
  ],
  [
    'invoice',
    [
      'invoice',
      'sales invoice',
      'customer invoice',
      'tax invoice',
      'inv',
      'statement charge',
      'finance charge',
      'late fee',
      'debit memo',
      'debit note',
      'rechnung',
      'ausgangsrechnung',
      'abschlagsrechnung',
      'schlussrechnung',
      'teilrechnung',
      'facture',
      'factura',
      'fattura',
      'factuur',
      'verkoopfactuur',
    ],
  ],
  [
    'by-sign',
    [
      'journal',
      'journal entry',
      'general journal',
      'opening balance',
      'op bal',
      'op balance',
      'adjustment',
      'buchung',
      'eroffnungssaldo',
      'saldovortrag',
    ],
  ],
];

const BY_WORD = new Map(WORDS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const)));

/** What a transaction is called: kindOfWord('Sales credit note') is 'credit-memo', '' is 'unnamed'. */
export const kindOfWord = remember((text: string): KindWord => {
  const word = foldName(text);
  if (word === '') return 'unnamed';
  const known = BY_WORD.get(word);
  if (known) return known;
  // "Invoice (draft)", "Rechnung 2026": the first known word at the beginning says what it is.
  const words = word.split(' ');
  for (let length = Math.min(3, words.length - 1); length > 0; length -= 1) {
    const start = BY_WORD.get(words.slice(0, length).join(' '));
    if (start) return start;
  }
  return 'unknown';
});
