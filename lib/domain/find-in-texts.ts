import type { Id } from './id.ts';
import { hasDigits, nearLines, remembered } from './near-lines.ts';
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

/** Accounts that have all words, one of them or some mistyped; where there is none, all words but one. */
function nearly(texts: readonly string[], reading: readonly string[], limit: number): Found[] {
  const sought = wordsSought(texts);
  if (reading.length === 1) return withAllWords(texts, reading, sought, limit);
  const ways = [withOneMistyped, withAllWords, withAllButOne];
  for (const way of ways) {
    const found = way(texts, reading, sought, limit);
    if (found.length > 0) return found;
  }
  return [];
}

/** Each looked for when it is asked for, and once. */
interface Sought {
  /** Lines where the word stands. */
  readonly exact: (word: string) => readonly LinePlace[];
  /** Lines where one stands that is close to it, and how many slips away. */
  readonly near: (word: string) => ReadonlyMap<LinePlace, number>;
}

function wordsSought(texts: readonly string[]): Sought {
  return {
    exact: remembered((word) => linesWith(texts, word)),
    near: remembered((word) => nearLines(texts, word)),
  };
}

/** So many lines are gone into for one word. */
const MANY = 2000;

/**
 * Most of the time one word is mistyped and the others say where to look for it. Only the closest; none where the others
 * say too little.
 */
function withOneMistyped(
  texts: readonly string[],
  reading: readonly string[],
  { exact }: Sought,
  limit: number,
): Found[] {
  const best: Found[] = [];
  for (const mistyped of reading) {
    const places = inAll(reading.filter((word) => word !== mistyped).map(exact));
    if (places.length > MANY) return [];
    for (const place of places) {
      const line = lineAt(texts, place);
      const slips = slipsIn(line, mistyped);
      if (slips === null) continue;
      const found = foundIn(line, reading, (word) => (word === mistyped ? slips : null));
      if (found.answer.absent === 0) keep(best, found, limit);
    }
  }
  return closest(best);
}

function inAll(lists: readonly (readonly LinePlace[])[]): readonly LinePlace[] {
  const [fewest = [], ...others] = lists.toSorted((a, b) => a.length - b.length);
  const sets = others.map((places) => new Set(places));
  return fewest.filter((place) => sets.every((places) => places.has(place)));
}

/**
 * Only lines that have every word without digits are gone into. In those alone numbers are compared: a book has few
 * different words and hundreds of thousands of different numbers.
 */
function withAllWords(
  texts: readonly string[],
  reading: readonly string[],
  { exact, near }: Sought,
  limit: number,
): Found[] {
  const worded = reading.filter((word) => !hasDigits(word));
  const spelt = worded.length > 0 ? worded : reading;
  const [first = '', ...others] = spelt;
  // Of a single word that is all there is to go by, none stands there as it is.
  const exactOf = reading.length > 1 ? exact : () => [];
  const rest = others.map((word) => ({ exact: new Set(exactOf(word)), near: near(word) }));
  const best: Found[] = [];
  for (const place of new Set([...exactOf(first), ...near(first).keys()])) {
    if (!rest.every((word) => word.exact.has(place) || word.near.has(place))) continue;
    const line = lineAt(texts, place);
    const slipsOf = (word: string) =>
      spelt.includes(word) ? (near(word).get(place) ?? null) : slipsIn(line, word);
    const found = foundIn(line, reading, slipsOf);
    if (found.answer.absent === 0) keep(best, found, limit);
  }
  return closest(best);
}

/**
 * Of those that lack one word, the ones with the fewest slips. Words that so many accounts have say little of which is
 * meant, beside one that few have.
 */
function withAllButOne(
  texts: readonly string[],
  reading: readonly string[],
  { exact, near }: Sought,
  limit: number,
): Found[] {
  const few = reading.map(exact).flatMap((places) => (places.length <= MANY ? places : []));
  const places = new Set([...few, ...reading.flatMap((word) => [...near(word).keys()])]);
  const best: Found[] = [];
  for (const place of places) {
    const slipsOf = (word: string) => near(word).get(place) ?? null;
    const found = foundIn(lineAt(texts, place), reading, slipsOf);
    if (found.answer.absent === 1) keep(best, found, limit);
  }
  return closest(best);
}

function closest(best: readonly Found[]): Found[] {
  return best.filter(({ answer }) => answer.slips === best[0]?.answer.slips);
}

/** `null`: no word of the line is close to it. */
function slipsIn(line: string, word: string): number | null {
  return nearLines([line], word).values().next().value ?? null;
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
