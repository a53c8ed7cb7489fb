import { daysInText } from '../days-in-text.ts';
import { saysInAnyLanguage } from './found-words.ts';

/** Where an amount or a number stands. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const AMOUNT =
  /(?:[€$£¥]|\b(?:USD|EUR|GBP|CHF|CAD|AUD|MXN)\b) ?\d[\d.,'’\s]*\d|(?:[€$£¥]) ?\d|\d[\d.,'’ \u00a0\u202f]*\s?(?:[€$£¥]|\b[A-Z]{3}\b|(?:euros?|dollars?|pounds?|francs?|franken|pesos)\b)/gu;
const NUMBER = /\p{L}+[-_/#]?\d{2,}[-\d]*|#\s?\d+|\d+[.,]\d+|\d{3,}/gu;
// With a sign or groups that an invoice's number does not have.
const PHONE =
  /\+\d[\d\s()./-]{6,}\d|(?<![\p{L}\d-])\(?0\d{1,5}\)?[\d\s/-]{4,}\d|(?<![\p{L}\d-])\(?\d{3}\)?[\s.-]\d{3}[\s.-]?\d{2,4}(?!\d)|(?<![\p{L}\d-])\d{2,4}(?: \d{2,4}){2,}|(?<![\p{L}\d-])\d{3}[ -]\d{4}(?!\d)/gu;
// Told by its first digits: no number of an invoice begins so.
const SURE_PHONE =
  /\+\d[\d\s()./-]{6,}\d|(?<![\p{L}\d-])\(?0\d{1,5}\)?(?:[\s/-]\d{2,}){1,4}(?!\d)|(?<!\d)\(\d{3}\) ?\d{3}[ -]\d{4}(?!\d)/gu;
// The number of an order says nothing about money.
const ORDER =
  /(?<!\p{L})(?:orders?|commandes?|pedidos?|bestell\p{L}*|auftrag\p{L}*|deliver(?:y|ies)|livraisons?|lieferung(?:en)?|entregas?|offers?|quotes?|angebot|devis|presupuesto)(?: (?:no\.?|number|n°|nº|nr\.?|numéro|número|nummer))?[ :#]*(?=\S*\d)[\p{L}\d/-]+/giu;
const EXTENSION =
  /(?:ext(?:ension)?\.?|durchwahl|dw|nebenstelle|poste|extensión|interno|anexo)[\s:]*\d{1,5}/giu;
const CLOCK =
  /(?<!\d)\d{1,2}[:.]\d{2}(?!\d)(?: ?(?:h|Uhr|am|pm|a\.m\.|p\.m\.))?|(?<!\d)\d{1,2} ?h ?\d{2}(?!\d)/giu;

/** Amounts and numbers of invoices; a day, a year with it, and a time of day are none, nor is a phone number on request. */
export function particularsIn(text: string, mayNamePhone: boolean): Place[] {
  const days = daysInText(text).reduce(
    (rest, { start, end }) => `${rest.slice(0, start)}${' '.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
  const amounts = placesOf(days, AMOUNT);
  const bare = [CLOCK, ORDER, ...(mayNamePhone ? [EXTENSION, PHONE] : [SURE_PHONE])].reduce(
    (rest, pattern) => rest.replace(pattern, (found) => ' '.repeat(found.length)),
    days,
  );
  const numbers = placesOf(bare, NUMBER).filter(
    (one) => !amounts.some(({ start, end }) => one.start < end && one.end > start),
  );
  return [...amounts, ...numbers].sort((a, b) => a.start - b.start);
}

/** An amount, an invoice's number or a word of debt in any of our languages (P18, case 42). */
export function tellsParticulars(text: string): boolean {
  return (
    particularsIn(text, false).length > 0 ||
    saysInAnyLanguage(text, 'private', ({ entry }) => !entry.isOnlyMoney)
  );
}

function placesOf(text: string, pattern: RegExp): Place[] {
  return [...text.matchAll(pattern)].map((match) => {
    const words = match[0].trimEnd();
    return { start: match.index, end: match.index + words.length };
  });
}
