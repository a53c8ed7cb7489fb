import type { ColumnName } from '../../domain/column-name.ts';
import type { RawRow } from '../raw-table.ts';
import { captionScores, isKnownCaption } from './caption-scores.ts';
import { foldCaption } from './fold-caption.ts';

type Names = readonly (ColumnName | null)[];

/** Words of money that came in, in seven languages; folded. What is payable, and when or how, is none of them. */
const PAYMENT = new RegExp(
  `\\b(?:${[
    'payments?|paid|receipts?|received|remittances?',
    'zahlungs?(?:eingange?s?|datum|art|weise|methode|mittel|betrag|nummer|nr|referenz)?|zahldatum|zahlbetrag|bezahlt|(?:geld)?eingang|eingegangen(?:er)?|erhalten(?:er)?',
    'paiements?|payee?s?|reglements?|reglee?s?|encaissee?s?|encaissements?|recue?s?|versements?',
    'pagos?|pagad[oa]s?|cobros?|cobrad[oa]s?|recibid[oa]s?',
    'betaling(?:en)?|betaald|betaal(?:datum|bedrag|methode|wijze)|ontvangen|ontvangst|betalings(?:datum|kenmerk|wijze)',
    'pagament[oi]|pagat[oa]|incass[oi]|incassat[oa]|ricevut[oa]',
    'pag[oa]s?|recebid[oa]s?|recebimentos?',
  ].join('|')})\\b`,
);

const INVOICE =
  /\b(?:invoices?|inv|bills?|billed|rechnungs?\w*|rg|re nr|factures?|facturas?|fattur[ae]|factuur\w*|faturas?)\b/;

/** Meanings that speak of money still to come, whatever words are in their captions: "Payment terms", "Reste à payer". */
const ELSEWHERE: ReadonlySet<ColumnName> = new Set(['terms', 'dueOn', 'open', 'status']);

/**
 * Whether a list is of payments and not of invoices: their day, way and amount are in its captions, and nothing says when
 * an invoice was due or what is left of it.
 */
export function isOfPayments(names: Names, captions: readonly string[], rows: readonly RawRow[]): boolean {
  const has = (...some: ColumnName[]) => some.some((name) => names.includes(name));
  if (has('dueOn', 'open')) return false;
  if (has('appliedTo', 'unapplied')) return true;
  const about = captions.filter((caption, at) => {
    const name = names[at] ?? null;
    return !(name && ELSEWHERE.has(name)) && PAYMENT.test(foldCaption(caption));
  });
  const isDatedAlone = has('settledOn') && !captionNames('issuedOn', names, captions);
  // An invoice that is still open has no day of payment: a list of invoices leaves some empty.
  if (isDatedAlone && isFilled(names.indexOf('settledOn'), rows)) return true;
  const statesBoth = has('paid') && captionNames('total', names, captions);
  const isOfInvoices = INVOICE.test(foldCaption(captions[names.indexOf('issuedOn')] ?? ''));
  if (isDatedAlone) return about.length >= 2;
  return !statesBoth && about.length >= (isOfInvoices ? 3 : 2);
}

/**
 * What the columns mean once the list is one of payments: its day is that of the payment, and the number of an invoice is
 * of the one that was paid.
 */
export function paymentNames(names: Names, captions: readonly string[]): Names {
  const paidOn = names.indexOf('settledOn');
  const number = names.indexOf('number');
  const isInvoice = number >= 0 && INVOICE.test(foldCaption(captions[number] ?? ''));
  const isFree = !names.includes('appliedTo');
  const settled = names.map((name, at): ColumnName | null => {
    if (name === 'terms' || (paidOn >= 0 && name === 'issuedOn')) return null;
    if (at === paidOn) return 'issuedOn';
    return at === number && isInvoice ? (isFree ? 'appliedTo' : null) : name;
  });
  if (settled.includes('number')) return settled;
  const own = settled.findIndex((name, at) => name === null && isPaymentNumber(captions[at] ?? ''));
  return settled.map((name, at) => (at === own ? 'number' : name));
}

function isPaymentNumber(caption: string): boolean {
  const folded = foldCaption(caption);
  return (
    PAYMENT.test(folded) && /\b(?:numbers?|num|no|nr|nummer|numero|id|ref|reference|referenz)\b/.test(folded)
  );
}

/** Whether the meaning stands there by its caption: what only looks like a day or an amount says less. */
function captionNames(name: ColumnName, names: Names, captions: readonly string[]): boolean {
  const caption = captions[names.indexOf(name)];
  return (
    caption !== undefined &&
    isKnownCaption(caption) &&
    captionScores(caption).some((one) => one.name === name)
  );
}

function isFilled(at: number, rows: readonly RawRow[]): boolean {
  const full = rows.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 3);
  return full.length > 0 && full.every(({ cells }) => (cells[at] ?? '').trim() !== '');
}
