import type { Id } from './id.ts';
import { nearLines } from './near-lines.ts';
import { answerOf, type SearchAnswer } from './search-answer.ts';
import { lineAt, linesWith } from './search-lines.ts';
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

/** Words that so many accounts have say little of which is meant, beside one that few have. */
const MANY = 2000;

/** Accounts that have all words, some of them mistyped; where there is none, all words but one. */
function nearly(texts: readonly string[], reading: readonly string[], limit: number): Found[] {
  const near = new Map(reading.map((word) => [word, nearLines(texts, word)] as const));
  const exact = reading.length > 1 ? reading.map((word) => linesWith(texts, word)) : [];
  const few = exact.filter(({ length }) => length <= MANY);
  const places = new Set([...few.flat(), ...[...near.values()].flatMap((slips) => [...slips.keys()])]);
  const best: Found[] = [];
  for (const place of places) {
    const found = foundIn(lineAt(texts, place), reading, (word) => near.get(word)?.get(place) ?? null);
    if (found.answer.absent < Math.min(reading.length, 2)) keep(best, found, limit);
  }
  const first = best[0]?.answer;
  return best.filter(
    ({ answer }) => answer.absent === 0 || (first?.absent === 1 && answer.slips === first.slips),
  );
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
