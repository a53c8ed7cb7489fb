import type { SumsAt } from './find-sums.ts';
import type { Reader } from './text-mark.ts';
import type { LanguageWords } from './words/language-words.ts';

/** Invoices, orders, streets: digits with a name before them. The account's own invoices are marked. */
export function coverNamedNumbers(reader: Reader, { numbers, words }: SumsAt): void {
  reader.take(/\S+@\S+|https?:\/\/\S+|www\.\S+/gi, () => null);
  for (const number of [...numbers].sort((a, b) => b.length - a.length)) {
    if (number.trim() === '') continue;
    reader.take(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(number)}(?![\\p{L}\\p{N}]|[.,]\\d)`, 'giu'), () => {
      return { kind: 'item', number };
    });
  }
  reader.take(PHONE, () => null);
  const label = `(?:${words.numbered})(?: ?(?:no|nr|n°|nº|num|number|nummer|numéro|número))?[.:#]* ?#?`;
  const value = `[A-Z]{0,5}[-/]?\\d[\\p{L}\\d/-]*(?![\\p{L}\\p{N}]|[.,]\\d|\\s?[€$£%])`;
  reader.take(new RegExp(`(?<![\\p{L}\\p{N}])${label} ?(?:${value})`, 'giu'), () => null);
  reader.take(/(?<![\p{L}\p{N}])#\s?\d+|(?<![\p{L}\p{N}])\p{L}+[-/]\d[\p{L}\d/-]*/gu, () => null);
}

/** Phones, hours, rates: digits that are nobody's money by their shape. */
export function coverOtherNumbers(reader: Reader, words: LanguageWords): void {
  reader.take(/(?<![\d.,])(?:\+|00|\(?0)\d[\d ()/-]{5,}\d/g, () => null);
  reader.take(/(?<!\d)\d{3}[-. ]\d{3,4}[-. ]\d{4}(?!\d)/g, () => null);
  reader.take(
    /(?<![\d.,])\d{1,2}[:.h]\d{2} ?(?:am|pm|uhr|h|o'clock)(?![\p{L}])|(?<![\d.,])\d{1,2}[:h]\d{2}(?!\d)/giu,
    () => null,
  );
  reader.take(/(?<![\d.,])\d{1,2} ?(?:am|pm|uhr|h|heures|o'clock|horas)(?![\p{L}])/giu, () => null);
  const rate = `(?:${words.rate})`;
  const percent = '\\d+(?:[.,]\\d+)? ?(?:%|percent|prozent|pour cent|por ciento)';
  reader.take(
    new RegExp(`(?:${rate})[^.;|\\d]{0,15}${percent}|${percent}[^.;,|\\d]{0,15}(?<![\\p{L}])${rate}`, 'giu'),
    () => null,
  );
  reader.take(/\d+[.,]\d+ ?%/g, () => null);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

const PHONE =
  /(?<![\p{L}])(?:tel|phone|mobile|cell|fax|call|ring|mobil|handy|telefon|téléphone|portable|teléfono|móvil|ext)(?: (?:him|her|me|them|us|on|at|under))*[.:]* ?[+(\d][\d ()/-]{3,}\d/giu;
