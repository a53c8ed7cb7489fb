import type { PlanFields } from '../domain/call-form.ts';
import type { Day } from '../domain/day.ts';
import type { Money } from '../domain/money.ts';

/** A sum as it was said: in figures, as a part of what is open, or without a figure. */
export type Sum =
  | { readonly kind: 'money'; readonly money: Money }
  | { readonly kind: 'share'; readonly of: number; readonly in: number }
  | { readonly kind: 'rest' }
  | { readonly kind: 'all' }
  | { readonly kind: 'unclear' };

/** What a day that was said needs a word about. */
export type DayRemark =
  /** "Friday" or "4/12": either of these was meant. */
  | 'which-one'
  /** "By the 15th", said after the 15th. */
  | 'next-month'
  /** The day's name and its date do not go together. */
  | 'name-differs';

export type Meaning =
  | { readonly kind: 'sum'; readonly sum: Sum }
  | { readonly kind: 'day'; readonly days: readonly Day[]; readonly remark: DayRemark | null }
  | { readonly kind: 'no-day'; readonly why: 'vague' | 'passed' | 'month' }
  | { readonly kind: 'past' }
  | { readonly kind: 'every'; readonly every: PlanFields['every'] }
  | { readonly kind: 'times'; readonly count: number; readonly every: PlanFields['every'] | null }
  | { readonly kind: 'item'; readonly number: string };

/** A stretch of the text that means something. */
export type Mark = Meaning & {
  readonly start: number;
  readonly end: number;
  readonly words: string;
};

/** The text while it is read: what was understood is covered, so that nothing is understood twice. */
export interface Reader {
  readonly marks: Mark[];
  readonly original: string;
  readonly text: string;
  /** Every find is covered; what `meaningOf` gives is marked. `undefined`: it was none, and stays. */
  readonly take: (pattern: RegExp, meaningOf: (match: RegExpExecArray) => Meaning | null | undefined) => void;
  readonly cover: (start: number, end: number, meaning: Meaning | null) => void;
  readonly inOrder: () => Mark[];
}

export function readerOf(original: string): Reader {
  let text = sameLength(original);
  const marks: Mark[] = [];
  const cover: Reader['cover'] = (start, end, meaning) => {
    text = text.slice(0, start) + COVER.repeat(end - start) + text.slice(end);
    if (meaning) marks.push({ ...meaning, start, end, words: original.slice(start, end).trim() });
  };
  const take: Reader['take'] = (pattern, meaningOf) => {
    for (const match of [...text.matchAll(pattern)]) {
      const meaning = meaningOf(match);
      if (meaning !== undefined) cover(match.index, match.index + match[0].length, meaning);
    }
  };
  return {
    marks,
    original,
    get text() {
      return text;
    },
    take,
    cover,
    inOrder: () => [...marks].sort((a, b) => a.start - b.start),
  };
}

/** Stands where something was understood; no word, no digit, no end of a sentence. */
export const COVER = '|';

/** Curly apostrophes and hard spaces are typed by machines; the places of all other letters stay. */
function sameLength(text: string): string {
  return text.replace(/[’‘]/g, "'").replace(/[\u00a0\u202f\u2009\t]/g, ' ');
}
