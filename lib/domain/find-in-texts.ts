import type { Id } from './id.ts';
import { hasDigits, nearLines } from './near-lines.ts';
import { answerOf, type SearchAnswer } from './search-answer.ts';
import { type LinePlace, lineAt, linesWith } from './search-lines.ts';
import { readSearchLine } from './search-text.ts';
import { queryReadings } from './search-words.ts';

interface FoundIds {
  /** The best first, then by name. */
  readonly ids: readonly Id[];
  /** Nothing is called exactly that: these come close. */
  readonly slipped: boolean;
}

export interface FoundInTexts extends FoundIds {
  /** What was typed, as it was read and found. */
  readonly words: readonly string[];
}

/** Where something was mistyped, the likeliest readings are enough, and not those that are all in pieces. */
const FORGIVEN_READINGS = 2;
const FORGIVEN_WORDS = 4;

/**
 * Accounts by any word or part of one: of the name, a person, an address, an invoice, order or phone number. A name that
 * begins with what was typed comes first, then words of a name, then what is exactly that, then the rest. Only where there
 * is none, what was mistyped. Looks through the texts themselves: a hundred thousand invoices take some milliseconds.
 */
export function findInTexts(texts: readonly string[], query: string, limit: number): FoundInTexts {
  const readings = queryReadings(query);
  for (const reading of readings) {
    const found = exactly(texts, reading, limit);
    if (found.length > 0) return { ids: found.map(({ id }) => id), slipped: false, words: reading };
  }
  const likely = readings.filter(({ length }) => length <= FORGIVEN_WORDS);
  for (const reading of likely.slice(0, FORGIVEN_READINGS)) {
    const found = nearly(texts, reading, limit);
    if (found.length > 0) return { ids: found.map(({ id }) => id), slipped: true, words: reading };
  }
  return { ids: [], slipped: false, words: [] };
}

interface Found {
  readonly id: Id;
  readonly name: string;
  readonly answer: SearchAnswer;
}

function exactly(texts: readonly string[], reading: readonly string[], limit: number): Found[] {
  const [longest = ''] = reading.toSorted((a, b) => b.length - a.length);
  const best: Found[] = [];
  for (const place of linesWith(texts, longest)) {
    const found = foundIn(lineAt(texts, place), reading, () => null);
    if (found.answer.absent === 0) keep(best, found, limit);
  }
  return best;
}

/** Accounts that have all words, some of them mistyped; where there is none, all words but one. */
function nearly(texts: readonly string[], reading: readonly string[], limit: number): Found[] {
  const sought = wordsSought(texts, reading);
  const all = withAllWords(texts, reading, sought, limit);
  return all.length > 0 || reading.length === 1 ? all : withAllButOne(texts, reading, sought, limit);
}

/** Where a word stands, and where one that is close to it does. */
interface Sought {
  readonly exact: readonly LinePlace[];
  readonly near: ReadonlyMap<LinePlace, number>;
}

/** Of each word looked up when it is asked for, and once. */
function wordsSought(texts: readonly string[], reading: readonly string[]): (word: string) => Sought {
  const known = new Map<string, Sought>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const sought = {
      exact: reading.length > 1 ? linesWith(texts, word) : [],
      near: nearLines(texts, word),
    };
    known.set(word, sought);
    return sought;
  };
}

/**
 * Only lines that have every word without digits are gone into. In those alone numbers are compared: a book has few
 * different words and hundreds of thousands of different numbers.
 */
function withAllWords(
  texts: readonly string[],
  reading: readonly string[],
  sought: (word: string) => Sought,
  limit: number,
): Found[] {
  const worded = reading.filter((word) => !hasDigits(word));
  const spelt = worded.length > 0 ? worded : reading;
  const [first, ...others] = spelt.map(sought);
  if (!first) return [];
  const rest = others.map(({ exact, near }) => ({ exact: new Set(exact), near }));
  const best: Found[] = [];
  for (const place of new Set([...first.exact, ...first.near.keys()])) {
    if (!rest.every(({ exact, near }) => exact.has(place) || near.has(place))) continue;
    const line = lineAt(texts, place);
    const slipsOf = (word: string) =>
      (spelt.includes(word) ? sought(word).near.get(place) : nearLines([line], word).values().next().value) ??
      null;
    const found = foundIn(line, reading, slipsOf);
    if (found.answer.absent === 0) keep(best, found, limit);
  }
  return best;
}

/** Words that so many accounts have say little of which is meant, beside one that few have. */
const MANY = 2000;

/** Of those that lack one word, the ones with the fewest slips. */
function withAllButOne(
  texts: readonly string[],
  reading: readonly string[],
  sought: (word: string) => Sought,
  limit: number,
): Found[] {
  const each = reading.map(sought);
  const few = each.flatMap(({ exact }) => (exact.length <= MANY ? exact : []));
  const places = new Set([...few, ...each.flatMap(({ near }) => [...near.keys()])]);
  const best: Found[] = [];
  for (const place of places) {
    const slipsOf = (word: string) => sought(word).near.get(place) ?? null;
    const found = foundIn(lineAt(texts, place), reading, slipsOf);
    if (found.answer.absent === 1) keep(best, found, limit);
  }
  return best.filter(({ answer }) => answer.slips === best[0]?.answer.slips);
}

function foundIn(line: string, reading: readonly string[], slipsOf: (word: string) => number | null): Found {
  const parts = readSearchLine(line);
  return { id: parts.id, name: parts.name, answer: answerOf(parts, reading, slipsOf) };
}

/** Keeps the list sorted and as long as it is asked for: of twenty thousand found, few are compared more than once. */
function keep(best: Found[], found: Found, limit: number): void {
  const last = best.at(-1);
  if (best.length >= limit && last && compare(last, found) < 0) return;
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = best[middle];
    if (other && compare(other, found) < 0) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, found);
  if (best.length > limit) best.pop();
}

function compare(a: Found, b: Found): number {
  const answers =
    a.answer.absent - b.answer.absent || a.answer.slips - b.answer.slips || a.answer.level - b.answer.level;
  if (answers !== 0) return answers;
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
