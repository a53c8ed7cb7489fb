import { isCurrency, type Money } from '../domain/money.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { isAfter } from './find-numeric-days.ts';
import { COVER, type Meaning, type Reader } from './text-mark.ts';
import { type LanguageWords, wordsOf } from './words/language-words.ts';

export interface SumsAt {
  /** What an amount without a currency is in. */
  readonly currency: string;
  /** Numbers of the account's invoices: whatever digits they have, they are no sums. */
  readonly numbers: readonly string[];
  readonly words: LanguageWords;
}

const FIGURES = "\\d{1,3}(?:[.,' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,3})?";

/** Amounts with their currency: sure to be amounts, so they come before days. */
export function findMarkedAmounts(reader: Reader, { currency, words }: SumsAt): void {
  const names = words.currencies.map(([name]) => name).join('|');
  const mark = `[€$£¥]|US\\$|[A-Z]{3}(?![A-Za-z])`;
  const named = `[€$£¥]|[A-Za-z]{3}(?![\\p{L}])|(?:${names})(?![\\p{L}])`;
  reader.take(
    new RegExp(`(?<![\\p{L}\\p{N}])(${mark}) ?(${FIGURES})(?![\\d%]|[.,]\\d)`, 'gu'),
    ([, code = '', figures = '']) => amountOf(figures, codeOf(code, currency, words)),
  );
  reader.take(
    new RegExp(`(?<![\\p{L}\\p{N}.,/-])(${FIGURES})(k?) ?(${named})`, 'giu'),
    ([, figures = '', k, code = '']) =>
      amountOf(k ? thousands(figures) : figures, codeOf(code, currency, words)),
  );
}

function codeOf(written: string, usual: string, { currencies }: LanguageWords): string | null {
  const upper = written.toUpperCase();
  if (isCurrency(upper)) return upper;
  const sign = currencies.find(([names]) => new RegExp(`^(?:${names})$`, 'iu').test(written))?.[1] ?? upper;
  if (isCurrency(sign)) return sign;
  const codes = SIGNS[sign];
  // Several countries have dollars: those that are owed are meant.
  return codes?.includes(usual) ? usual : (codes?.[0] ?? null);
}

const SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  US$: ['USD'],
  '€': ['EUR'],
  '£': ['GBP'],
  '¥': ['JPY', 'CNY'],
};

/** "2k" is 2000, "1.5k" is 1500: written out in digits, never reckoned. */
function thousands(figures: string): string {
  const [whole = '', part = ''] = figures.split(/[.,]/);
  return part.length > 3 ? figures : whole + part.padEnd(3, '0');
}

function amountOf(figures: string, currency: string | null): Meaning | undefined {
  const read = currency === null ? null : parseAmount(figures, currency);
  return read && read.amount > 0 ? sumOf(read) : undefined;
}

function sumOf(read: Money): Meaning {
  return { kind: 'sum', sum: { kind: 'money', money: read } };
}

/** "Half", "a third", "50 %": parts of what is open. */
export function findShares(reader: Reader, words: LanguageWords): void {
  const share = (of: number, parts: number): Meaning => ({
    kind: 'sum',
    sum: { kind: 'share', of, in: parts },
  });
  reader.take(wordsOf(words.rest), () => ({ kind: 'sum', sum: { kind: 'rest' } }));
  reader.take(wordsOf(words.third), () => share(1, 3));
  reader.take(wordsOf(words.quarter), () => share(1, 4));
  reader.take(/(?<![\d.,/])1\/([234])(?![\d/.,])/g, ([, parts]) => share(1, Number(parts)));
  reader.take(new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.half})(?![\\p{L}\\p{N}])`, 'giu'), () => share(1, 2));
  reader.take(/(?<![\d.,])(\d{1,3}) ?(?:%|percent(?!\p{L})|prozent(?!\p{L}))/giu, ([, n]) =>
    Number(n) > 0 && Number(n) <= 100 ? share(Number(n), 100) : null,
  );
}

/** Amounts without a currency where nothing else can be meant, and words for the whole or an unclear part of it. */
export function findSums(reader: Reader, at: SumsAt): void {
  const { words } = at;
  findBareAmounts(reader, at);
  reader.take(wordsOf(words.all), () => ({ kind: 'sum', sum: { kind: 'all' } }));
  reader.take(wordsOf(words.about), () => ({ kind: 'sum', sum: { kind: 'unclear' } }));
}

const DECIMAL = /[.,]\d{2}$/;

function findBareAmounts(reader: Reader, { currency, words }: SumsAt): void {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}#/.,:+-])(?:(?<about>${words.about}) )?(?<figures>${FIGURES})(?<k>k?)(?![\\p{L}\\p{N}%/:]|-\\d| ?%|[.,]\\d)`,
    'giu',
  );
  reader.take(pattern, (match) => {
    const { figures = '', about, k } = match.groups ?? {};
    const before = reader.text.slice(0, match.index);
    const after = reader.text.slice(match.index + match[0].length);
    if (isCountedOrNumbered(before, after, words)) return undefined;
    // "32.12." was meant as a day, and there is none.
    if (/^\d{1,2}\.\d{1,2}$/.test(figures) && /^\.(?:\s|$)/.test(after) && isAfter(before, words.before))
      return undefined;
    const isSum = k || DECIMAL.test(figures) || isPlacedAsSum(before, after, figures, words);
    if (!isSum) return undefined;
    if (about) return { kind: 'sum', sum: { kind: 'unclear' } };
    return amountOf(k ? thousands(figures) : figures, currency);
  });
}

function isCountedOrNumbered(before: string, after: string, words: LanguageWords): boolean {
  if (new RegExp(`^ ?(?:${words.counted})(?![\\p{L}])`, 'iu').test(after)) return true;
  return new RegExp(`(?<![\\p{L}])(?:${words.numbered})[.:]? ?$`, 'iu').test(before);
}

/** Digits alone are a sum after a word of paying or where a sentence begins, and before a day, a stop or a rhythm. */
function isPlacedAsSum(before: string, after: string, figures: string, words: LanguageWords): boolean {
  if (figures.replace(/\D/g, '').length < 2) return false;
  const isYear = /^(19|20)\d\d$/.test(figures);
  const lead =
    isAfter(before, `${words.pays}|${words.future}`) ||
    isAfter(before, LEADS) ||
    isAfter(before, words.joins);
  const begins = /(?:^|[.;:!?\n,])\s*$/.test(before);
  if (isYear && !isAfter(before, words.pays)) return false;
  if (!lead && !begins && !before.trimEnd().endsWith(COVER)) return false;
  const next = `^\\s*(?:$|[.;:!?,\\n${COVER}]|(?:${words.before}|${words.joins}|${words.contrast}|${words.everyMonth}|${words.pays}|${LAGS})(?![\\p{L}]))`;
  return new RegExp(next, 'iu').test(after);
}

/** Small words between the paying and the sum, and after it. */
const LEADS =
  'of|only|another|further|first|just|us|you|me|back|over|nur|noch|weitere|zunächst|erst|ihnen|seulement|encore|vous|solo|otros|will|can|could|should|kann|wird|est|de|von';
const LAGS =
  'each|every|now|then|per|a|jetzt|sofort|je|pro|par|por|cada|chaque|maintenant|ahora|in|this|next|again|more|via|cash|first|zahlen|überweisen|überwiesen|bezahlen|gezahlt|bezahlt';
