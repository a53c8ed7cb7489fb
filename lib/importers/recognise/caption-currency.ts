import { isCurrency } from '../../domain/money.ts';
import { currencyInAmount } from '../values/currency-sign.ts';
import { foldCaption } from './fold-caption.ts';

/** Characters; a longer caption is prose. */
const LONGEST = 80;

/** Codes that are words too, in captions written in capitals: "SELECT ALL", "TOP". They count within brackets only. */
const WORDS = new Set([
  'ALL',
  'TOP',
  'TRY',
  'CUP',
  'PEN',
  'MAD',
  'SOS',
  'MOP',
  'GEL',
  'LAK',
  'BAM',
  'RON',
  'COP',
]);

/** Written small in a name of a database's column ("amount_eur"), only these are no chance. */
const COMMON = new Set(
  'aud brl cad chf czk dkk eur gbp huf inr jpy mxn nok nzd pln sek sgd usd zar'.split(' '),
);

const SIGN = /\p{Lu}{0,2}\p{Sc}|\b(?:zł|Kč|Fr|Rs|kr)(?![\p{L}])\.?/u;
const LINKS: ReadonlySet<string> = new Set(['in', 'en']);

interface CaptionCurrency {
  /** The caption without it, folded; `null`: it names none. */
  readonly bare: string | null;
  readonly currency: string | null;
}

/** The currency a caption names: 'CHF' for "Offen CHF", 'EUR' for "Reste dû (€)"; `null` for none and for a bare "$". */
export function currencyOfCaption(caption: string): string | null {
  return read(caption).currency;
}

/** A caption as it is compared, without the currency in it: "offen" for "Offen CHF"; `null` where none is in it. */
export function bareCaption(caption: string): string | null {
  return read(caption).bare;
}

function read(caption: string): CaptionCurrency {
  if (caption.length > LONGEST) return NONE;
  const words = caption.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const last = words.length - 1;
  for (const at of [last, 0]) {
    const word = words[at] ?? '';
    if (words.length < 2 || !isCode(word, caption)) continue;
    const rest =
      at === 0 ? words.slice(1) : words.slice(0, LINKS.has((words[last - 1] ?? '').toLowerCase()) ? -2 : -1);
    return { bare: foldCaption(rest.join(' ')) || null, currency: word.toUpperCase() };
  }
  const sign = SIGN.exec(caption)?.[0];
  if (sign === undefined) return NONE;
  const bare = foldCaption(caption.replace(sign, ' ').replace(/\b(?:in|en)\s*[)\]]?\s*$/i, ''));
  return { bare: bare || null, currency: currencyInAmount(sign, '') };
}

const NONE: CaptionCurrency = { bare: null, currency: null };

function isCode(word: string, caption: string): boolean {
  if (!isCurrency(word.toUpperCase())) return false;
  if (COMMON.has(word)) return true;
  if (word !== word.toUpperCase()) return false;
  return !WORDS.has(word) || new RegExp(`[([]\\s*${word}\\s*[)\\]]`).test(caption);
}
