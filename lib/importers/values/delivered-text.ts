import { foldNumber } from '../../domain/invoice-number.ts';
import { foldName } from '../../shared/text.ts';

/** Characters of what was delivered, the ellipsis included. */
export const LONGEST_DELIVERED = 200;

/** Beyond it no cell says more; a pasted contract is not to be folded and searched. */
const LONGEST_CELL = 1000;

/** What else the row says of itself: text that only repeats it tells nothing. */
interface OfItem {
  readonly number: string;
  readonly customer: string;
}

/**
 * What was delivered, from the cell of a list: one line, without customer and invoice number in front, "Rechnung" alone
 * and other words that say nothing left out. `null`: nothing was said.
 * deliveredText('Mark Walberg - 2 - Lawn service', { number: '2', customer: 'Mark Walberg' }) is 'Lawn service'.
 */
export function deliveredText(cell: string, { number, customer }: OfItem): string | null {
  if (cell === '') return null;
  const text = withoutEcho(withoutEcho(oneSpaced(cell.slice(0, LONGEST_CELL)), customer), number);
  return saysSomething(text, number) ? text : null;
}

/** The customer's own number; `null` where the cell only repeats the invoice's, or holds a dash. */
export function orderNumberText(cell: string, number: string): string | null {
  if (cell === '') return null;
  const text = oneSpaced(cell.slice(0, LONGEST_CELL));
  if (text.length > LONGEST_ORDER_NUMBER || !/[\p{L}\p{N}]/u.test(text) || NO_NUMBER.test(text)) return null;
  return foldNumber(text) === foldNumber(number) ? null : text;
}

const LONGEST_ORDER_NUMBER = 60;
const NO_NUMBER = /^(?:n\/?a|none|null|no|keine?|k\. ?a\.|sans|ninguno|geen|nessuno|0+)$/i;

/** Two lines of one invoice: "Oak boards; delivery". What stands there already is not said again. */
export function joinDelivered(known: string | null, more: string | null): string | null {
  if (known === null || more === null) return known ?? more;
  if (known.length > LONGEST_DELIVERED || `; ${known}; `.includes(`; ${more}; `)) return known;
  return `${known}; ${more}`;
}

/** Cut at a word where it is too long. */
export function shortDelivered(text: string): string {
  if (text.length <= LONGEST_DELIVERED) return text;
  const start = text.slice(0, LONGEST_DELIVERED - 1);
  const space = start.lastIndexOf(' ');
  const cut = space > LONGEST_DELIVERED / 2 ? start.slice(0, space) : withoutHalf(start);
  return `${cut.replace(/[\s,;:.\u2013\u2014-]+$/u, '')}\u2026`;
}

/** A character of two units is not cut in two. */
function withoutHalf(text: string): string {
  return /[\uD800-\uDBFF]$/.test(text) ? text.slice(0, -1) : text;
}

function oneSpaced(text: string): string {
  return (/\s\s|[^\S ]|^\s|\s$/u.test(text) ? text.replace(/\s+/gu, ' ') : text).trim();
}

const APART = /^\s*(?:[-:,|·\u2013\u2014]\s*)+/u;

/** Without `said` in front, where a mark parts it from the rest or nothing follows. */
function withoutEcho(text: string, said: string): string {
  if (said === '' || text.length < said.length) return text;
  if (text.slice(0, said.length).toLowerCase() !== said.toLowerCase()) return text;
  const rest = text.slice(said.length);
  if (rest.trim() === '') return '';
  return APART.test(rest) ? rest.replace(APART, '') : text;
}

/** Words that name a document and not what was delivered, in seven languages; folded. */
const OF_DOCUMENT = new Set(
  [
    'invoice invoices inv bill billing sales tax customer credit memo note debit payment receipt deposit opening balance',
    'rechnung rechnungen ausgangsrechnung rg re gutschrift zahlung beleg',
    'facture factures avoir factura facturas abono fattura fatture nota credito factuur facturen creditnota fatura faturas',
    'faktura fakturan faktury kreditnota',
    'no nr num number nummer numero n o ref reference referenz referencia riferimento id',
    'for fur pour para per voor til till from vom of de du della di do da van and und et y e en',
    'a k none null nil remarks remark description notes item items artikel position pos',
  ].flatMap((words) => words.split(' ')),
);

function saysSomething(text: string, number: string): boolean {
  // A figure, a code of one letter, a dash.
  if ((text.match(/\p{L}/gu)?.length ?? 0) < 2) return false;
  if (foldNumber(text) === foldNumber(number)) return false;
  if (text.length > LONGEST_BARE) return true;
  const own = foldName(number);
  const rest = own === '' ? foldName(text) : ` ${foldName(text)} `.replace(` ${own} `, ' ').trim();
  return rest.split(' ').some((word) => word !== '' && !OF_DOCUMENT.has(word) && !/^\d+$/.test(word));
}

/** Characters; whatever is longer names more than a document. */
const LONGEST_BARE = 60;
