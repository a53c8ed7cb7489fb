import { LANGUAGES } from './languages.ts';

const WORDS = LANGUAGES.map(({ words }) => words.lint);

/** B7 of rules.md, in the languages of our texts: wording that only a person may decide on. */
export const THREATS = wholeWords(WORDS.map(({ threats }) => threats));

/** P18, rules B7: what a subject that others may read never says. */
export const DEBT_WORDS = wholeWords(WORDS.map(({ debt }) => debt));

/** A first line that greets nobody in particular. */
export const MASS_GREETINGS: readonly RegExp[] = WORDS.flatMap(({ massGreetings }) => massGreetings);

/** The end of a text under which nobody stands. */
export const SIGN_OFFS = new RegExp(`(?:${WORDS.map(({ signOffs }) => signOffs).join('|')})\\s*$`, 'i');

function wholeWords(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives.join('|')})(?!\\p{L})`, 'iu');
}
