import { remember } from '../../shared/remember.ts';

/** The words of one language that say who pays what and when, as alternatives of a regular expression. */
export interface LanguageWords {
  readonly language: string;
  /** Paying, as verb or noun. */
  readonly pays: string;
  /** What makes a participle a thing to come: "will be paid". */
  readonly future: string;
  /** A payment that is said to have been made. */
  readonly paid: string;
  readonly negation: string;
  /** Reads like a negation and is none: "no later than". */
  readonly noNegation: string;
  readonly condition: string;
  /** After it the sentence says the opposite. */
  readonly contrast: string;
  readonly joins: string;
  /** What a day belongs to when nothing is said of paying: a call, a delivery, a due date. */
  readonly otherMatters: string;
  /** A hope, no promise. */
  readonly maybe: string;
  /** "In the morning": no day. */
  readonly timeOfDay: string;
  /** Beside a weekday: the one in the week after. */
  readonly weekLater: string;
  /** A day of speaking with one another, even when it is about a payment. */
  readonly speaks: string;
  /** The day the invoice itself names, not the customer. */
  readonly owed: string;
  /** When, without a day: it is asked for (case 30). */
  readonly vague: string;
  /** A sum without a figure: it is asked for. */
  readonly about: string;
  readonly half: string;
  readonly third: string;
  readonly quarter: string;
  readonly rest: string;
  readonly all: string;
  readonly now: string;
  readonly tomorrow: string;
  readonly afterTomorrow: string;
  /** Sunday first. */
  readonly weekdays: readonly string[];
  /** Before or after a weekday's name. */
  readonly next: string;
  readonly coming: string;
  readonly last: string;
  /** Before a day: "by", "on the". */
  readonly before: string;
  /** "end of" with a month's or a week's name after it. */
  readonly endOf: string;
  readonly endOfMonth: string;
  readonly endOfNextMonth: string;
  readonly endOfYear: string;
  readonly endOfWeek: string;
  /** A number and a unit follow. */
  readonly within: string;
  readonly daysUnit: string;
  readonly weeksUnit: string;
  readonly monthsUnit: string;
  /** A day of the month alone, with the number as `n`. */
  readonly ordinal: string;
  /** January first. */
  readonly months: readonly string[];
  /** Before a month's name that is a common word too: "in May". */
  readonly beforeMonth: string;
  readonly everyWeek: string;
  readonly everyTwoWeeks: string;
  readonly everyMonth: string;
  /** Parts of a plan; a number stands before it. */
  readonly instalments: string;
  readonly numbers: readonly (readonly [string, number])[];
  /** Names of currencies as words. */
  readonly currencies: readonly (readonly [string, string])[];
  /** Before a number that is no sum: an invoice, an order, a street. */
  readonly numbered: string;
  /** After a number that is no sum: hours, pieces. */
  readonly counted: string;
  /** Before or after a percentage that is no part of the debt. */
  readonly rate: string;
  /** The writer speaks of themselves: "we will", "I'll". */
  readonly weWill: string;
  /** Words by which the language is known. */
  readonly common: string;
}

/** Finds any of the alternatives as whole words, in any case, in letters of any alphabet. */
export const wordsOf = remember(
  (alternatives: string): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives})(?![\\p{L}\\p{N}])`, 'giu'),
);

export function hasWords(text: string, alternatives: string): boolean {
  // A search keeps no place between two questions, as `test` does.
  return text.search(wordsOf(alternatives)) >= 0;
}
