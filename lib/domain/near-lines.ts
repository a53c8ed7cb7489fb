import { closeness } from '../shared/closeness.ts';
import { type LinePlace, placeOfLine } from './search-lines.ts';

/**
 * Lines with a word that is close to this one, and how many slips away; the closest only. Of a word with one slip the first
 * or the second half is right, unless the two letters at the middle are changed over: only words with such a half are
 * compared. Of one with two slips the first letters have to be right.
 */
export function nearLines(texts: readonly string[], word: string): ReadonlyMap<LinePlace, number> {
  const forgiven = forgivenSlips(word);
  for (let slips = 1; slips <= forgiven; slips++) {
    const near = linesNear(texts, word, slips);
    if (near.size > 0) return near;
  }
  return new Map();
}

/** A number is told from its neighbours by one digit: short ones are not forgiven, and none more than once. */
function forgivenSlips(word: string): number {
  if (/\p{N}/u.test(word)) return word.length >= 5 ? 1 : 0;
  if (word.length >= 8) return 2;
  return word.length >= 4 ? 1 : 0;
}

/** Of a word with two slips so many letters are right. */
const RIGHT_LETTERS = 2;

function linesNear(texts: readonly string[], word: string, slips: number): Map<LinePlace, number> {
  const pieces = slips > 1 ? [` ${word.slice(0, RIGHT_LETTERS)}`] : piecesOf(word);
  const slipsOf = remembered((own) => closeness(word, own, slips)?.slips ?? null);
  // What stands before the digits of a number is not typed.
  const read = isDigits(word) ? (own: string) => slipsOf(own.replace(/^[^0-9]+/, '')) : slipsOf;
  const isLetters = !/\p{N}/u.test(word);
  const near = new Map<LinePlace, number>();
  for (const [shelf, text] of texts.entries())
    for (const piece of pieces)
      for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
        // Thousands of invoice numbers begin like the word "invoice".
        if (isLetters && isDigits(text[at + piece.length] ?? '')) continue;
        const own = wordAt(text, piece.startsWith(' ') ? at + 1 : at);
        const away = own === '' ? null : read(own);
        if (away === null) continue;
        const line = placeOfLine(texts, shelf, at);
        near.set(line, Math.min(near.get(line) ?? away, away));
      }
  return near;
}

/** What of the word is right in any word that is one slip away. */
function piecesOf(word: string): string[] {
  const middle = word.length >> 1;
  const [first, second] = [word.slice(0, middle), word.slice(middle)];
  const swapped = `${first.slice(0, -1)}${second.slice(0, 1)}${first.slice(-1)}${second.slice(1)}`;
  return isDigits(word) ? [first, second, swapped] : [` ${first}`, second, ` ${swapped}`];
}

function isDigits(word: string): boolean {
  return /^[0-9]+$/.test(word);
}

/** The word around a place; '' in an id. */
function wordAt(text: string, at: number): string {
  const begin = text.lastIndexOf(' ', at) + 1;
  const end = text.indexOf(' ', at);
  const word = text.slice(begin, end < 0 ? text.length : end);
  return /[\n\t]/.test(word) ? '' : word;
}

/** The same words stand in many lines. */
function remembered(slipsOf: (word: string) => number | null): (word: string) => number | null {
  const known = new Map<string, number | null>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const slips = slipsOf(word);
    known.set(word, slips);
    return slips;
  };
}
