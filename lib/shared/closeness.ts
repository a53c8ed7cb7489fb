/** How a word on record stands to a word that was mistyped. */
export interface Closeness {
  /** Slips between the two: a letter too much, missing or other, two neighbours changed over. */
  readonly slips: number;
  /** The word goes on behind what is close. */
  readonly goesOn: boolean;
}

/**
 * How close a word is to what was typed; `null`: more than `most` slips away. A word that goes on counts as well, as long as
 * what was typed ends on a letter that is right: else any word of that beginning would be close. (Optimal string alignment.)
 * closeness('nrothw', 'northwind', 1) is one slip, and goes on.
 */
export function closeness(typed: string, word: string, most: number): Closeness | null {
  if (word.length < typed.length - most) return null;
  let best: Closeness | null = null;
  let before: number[] = [];
  let above = Array.from({ length: typed.length + 1 }, (_, index) => index);
  const last = Math.min(word.length, typed.length + most);
  for (let length = 1; length <= last; length++) {
    const row = rowOf({ typed, word, length, above, before });
    const slips = row[typed.length] ?? 0;
    const goesOn = length < word.length;
    if (slips <= most && (!goesOn || endsRight(typed, word, length)))
      if (best === null || slips < best.slips || (slips === best.slips && !goesOn)) best = { slips, goesOn };
    if (Math.min(...row) > most) break;
    [before, above] = [above, row];
  }
  return best;
}

interface Reading {
  readonly typed: string;
  readonly word: string;
  /** Letters of the word that are read, the one the row is for among them. */
  readonly length: number;
  readonly above: readonly number[];
  readonly before: readonly number[];
}

/** The slips between what is read of the word and each beginning of what was typed. */
function rowOf({ typed, word, length, above, before }: Reading): number[] {
  const [letter, previous] = [word[length - 1], word[length - 2]];
  const row = [length];
  for (let at = 1; at <= typed.length; at++) {
    const other = typed[at - 1] === letter ? 0 : 1;
    let slips = Math.min((above[at] ?? 0) + 1, (row[at - 1] ?? 0) + 1, (above[at - 1] ?? 0) + other);
    if (length > 1 && at > 1 && typed[at - 2] === letter && typed[at - 1] === previous)
      slips = Math.min(slips, (before[at - 2] ?? 0) + 1);
    row.push(slips);
  }
  return row;
}

function endsRight(typed: string, word: string, length: number): boolean {
  const [last, beforeLast] = [typed.at(-1), typed.at(-2)];
  return word[length - 1] === last || (word[length - 1] === beforeLast && word[length - 2] === last);
}
