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
  if (hasDigits(word)) return word.length >= 5 ? 1 : 0;
  if (word.length >= 8) return 2;
  return word.length >= 4 ? 1 : 0;
}

/** Of a word with two slips so many letters are right. */
const RIGHT_LETTERS = 2;

function linesNear(texts: readonly string[], word: string, slips: number): Map<LinePlace, number> {
  const pieces = slips > 1 ? [` ${word.slice(0, RIGHT_LETTERS)}`] : piecesOf(word);
  const slipsOf = remembered((own) => closeness(word, own, slips)?.slips ?? null);
  const mayBeClose = slips > 1 ? () => true : oneSlipFrom(word);
  // What stands before the digits of a number is not typed.
  const begins = isDigits(word) ? firstDigit : wordBegin;
  const isLetters = !hasDigits(word);
  const near = new Map<LinePlace, number>();
  for (const [shelf, text] of texts.entries())
    for (const piece of pieces)
      for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) {
        // Thousands of invoice numbers begin like the word "invoice".
        if (isLetters && isDigits(text[at + piece.length] ?? '')) continue;
        const begin = begins(text, piece.startsWith(' ') ? at + 1 : at);
        if (!mayBeClose(text, begin)) continue;
        const own = wordFrom(text, begin);
        const away = own === '' ? null : slipsOf(own);
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

export function hasDigits(word: string): boolean {
  return /\p{N}/u.test(word);
}

function isDigits(word: string): boolean {
  return /^[0-9]+$/.test(word);
}

/** Where the word around a place begins. */
function wordBegin(text: string, at: number): number {
  return text.lastIndexOf(' ', at) + 1;
}

function firstDigit(text: string, at: number): number {
  let begin = wordBegin(text, at);
  while (begin < at && !isDigits(text[begin] ?? '')) begin++;
  return begin;
}

/** The word that begins there; '' in an id. */
function wordFrom(text: string, begin: number): string {
  const end = text.indexOf(' ', begin);
  const word = text.slice(begin, end < 0 ? text.length : end);
  return /[\n\t]/.test(word) ? '' : word;
}

/**
 * Whether what stands at a place can be one slip away from the word, also where it goes on; what cannot is ruled out
 * without being cut out or measured. Behind the first letter that differs, all the others have to be right.
 */
function oneSlipFrom(word: string): (text: string, begin: number) => boolean {
  const rests = Array.from({ length: word.length + 2 }, (_, from) => word.slice(from));
  const restStands = (from: number, text: string, at: number) => text.startsWith(rests[from] ?? '', at);
  return (text, begin) => {
    let same = 0;
    while (same < word.length && word[same] === text[begin + same]) same++;
    const [differs, next] = [begin + same, begin + same + 1];
    return (
      restStands(same + 1, text, next) ||
      restStands(same, text, next) ||
      restStands(same + 1, text, differs) ||
      (word[same] === text[next] && word[same + 1] === text[differs] && restStands(same + 2, text, next + 1))
    );
  };
}

/** What is asked of a word, asked once: the same words stand in many lines. */
export function remembered<T>(asked: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const answer = asked(word);
    known.set(word, answer);
    return answer;
  };
}
