import { isCurrency } from '../../../domain/money.ts';
import type { Found, Part } from '../finding.ts';
import { readingOf } from '../found-words.ts';
import type { LintQuestion } from '../question.ts';
import type { LintRule } from '../rule.ts';

const MARKS = /[!¡]{2,}|[!?¡¿]*!\?[!?]*|\?![!?]*|(?:! ?){2,}/gu;
// Words in capitals side by side, small ones between them too.
const CAPITALS =
  /(?<![\p{L}\p{N}@./-])\p{Lu}{2,}(?:['’-]\p{Lu}+)*(?:[ ,:;]+\p{Lu}+(?:['’-]\p{Lu}+)*)*(?![\p{L}\p{N}@])/gu;
const LONG = 6;
// A bank's code and places left open are no words.
const CODES =
  /\b(?:BIC|SWIFT)[ :]*[A-Z0-9]{8,11}|[[<{%$#][\p{Lu}_ ]+[\]>}%$#]?|\b[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}XXX\b/gu;

/** Capitals and rows of exclamation marks are read as a raised voice (P14). */
export const SHOUTING: LintRule = {
  id: 'shouting',
  blocking: false,
  check: (question) =>
    readingOf(question).parts.flatMap(({ part, masked }) => shouts(part, masked, question)),
};

function shouts(part: Part, masked: string, { source }: LintQuestion): Found[] {
  const text = source[part].replace(CODES, (code) => ' '.repeat(code.length));
  const capitals = [...text.matchAll(CAPITALS)]
    .filter(({ index, 0: words }) => masked.slice(index, index + words.length) === words)
    .filter((match) => isShouted(match[0]));
  const places = [...masked.matchAll(MARKS), ...capitals];
  return places.map((match) => {
    const start = match.index;
    const words = source[part].slice(start, start + match[0].trimEnd().length);
    return {
      part,
      start,
      end: start + words.length,
      text: words,
      why: 'This reads as a raised voice; the words are strong enough by themselves.',
      source: 'P14, B7',
      suggestion: quieter(words),
    };
  });
}

function quieter(words: string): string {
  if (/\p{L}/u.test(words)) return words.toLowerCase();
  return words.includes('?') ? '?' : '.';
}

function isShouted(words: string): boolean {
  const long = words
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length >= 3 && !isCurrency(word) && !SHORTENED.has(word));
  const isLoud = long.some((word) => word.length > 3 && hasVowels(word));
  return (long.length >= 2 && isLoud) || long.some((word) => word.length >= LONG && hasVowels(word));
}

const SHORTENED = new Set([
  'IBAN',
  'BIC',
  'SWIFT',
  'SEPA',
  'ACH',
  'GmbH',
  'LLC',
  'PDF',
  'SIREN',
  'SIRET',
  'CLABE',
  'SPEI',
  'CFDI',
  'BACS',
  'OXXO',
  'CHAPS',
  'UStG',
  'ISDN',
  'INTERAC',
  'PAYPAL',
]);

function hasVowels(word: string): boolean {
  return /[AEIOUYÄÖÜÉÈÁÍÓÚ]/u.test(word);
}
