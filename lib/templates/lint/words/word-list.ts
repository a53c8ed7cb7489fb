/** Rules that are told by words; the others look at how a text is made. */
export type WordRule =
  | 'threat'
  | 'false-urgency'
  | 'final-notice'
  | 'fee'
  | 'shame'
  | 'private'
  | 'mass-mail'
  | 'blame'
  | 'pressure'
  | 'hollow'
  | 'jargon'
  | 'tone-words';

/** Why words had better not be said; many ways of saying one thing share it. */
export interface WordReason {
  readonly rule: WordRule;
  /** What makes the same words harmless, looked for in the same sentence: "I will correct it at once". */
  readonly unless?: string;
  /** Of `tone-words`: the notch from which on the words are in place (0 to 5). */
  readonly fromTone?: number;
  /**
   * Of `threat`: a step that a person can decide and name with its day (P21); harmless where that has been done. What is
   * not marked stays a threat whoever has decided it: arrest, a ruined name, steps nobody names.
   */
  readonly isDecidable?: true;
  /**
   * Of `private`: says that it is about money, not that anything is late. Too much for a voicemail and for a subject that
   * others may read, in place in the first lines of a mail.
   */
  readonly isOnlyMoney?: true;
  /** One sentence for the clerk, plain and kind. */
  readonly why: string;
  /** Number of the rule or line of the playbook: "US11, UK3", "B7", "P14". */
  readonly source: string;
  /** Words to use instead, in the language of the list; empty: leave it out. */
  readonly suggestion: string;
}

/** One way of saying something that a text had better not say. */
export interface WordEntry extends WordReason {
  /**
   * The source of a regular expression, used with the flags `gi` on ONE SENTENCE at a time: it cannot reach into the next,
   * so a gap of some words is safe. How the engine reads it, and `unless` too:
   *
   * - The text is NFC, without soft hyphens and zero-width characters; apostrophes, quotation marks, dashes and spaces
   *   are the plain ones (' " - and space). Line breaks within a sentence stay.
   * - Whole words: `(?<![\p{L}\p{N}])(?:…)(?![\p{L}\p{N}])` stands around it, so `\p{L}*` is written where an ending may
   *   follow. What begins with an apostrophe ("'ll") may stand behind a letter.
   * - `\p{L}` stands for a letter of our languages (a to z and its accented ones); the whole of Unicode with the flag `i`
   *   takes a hundred times as long to compile.
   * - A space stands for any white space, a line break included; in a class (`[ -]`) as well. It is one atom: ` ?` is white space or none.
   * - Accents are written, and may be missing in the text: é is read as `(?:é|e)`, ü as `(?:ü|ue|u)`, ß as `(?:ß|ss)`, œ
   *   as `(?:œ|oe)`; in a class only the letter without its accent is added. Only this side is folded, so a pattern without an
   *   accent does not find a word that has one: "fordern" is not "fördern". Write "acción(?:es)?", not "accion".
   */
  readonly pattern: string;
}

/** What makes a sentence harmless for a rule, whichever of its words stand in it: "the police report of the insurance". */
export interface HarmlessSentence {
  readonly rules: readonly WordRule[];
  /** As `WordEntry.pattern`. */
  readonly pattern: string;
}

/** The words of one language. */
export interface WordList {
  readonly language: string;
  readonly entries: readonly WordEntry[];
  readonly harmless?: readonly HarmlessSentence[];
}

/** Gaps of at most so many words between two parts of a pattern; they stand where a word would. */
export const UP_TO_2_WORDS = String.raw`(?:\S+ ){0,2}`;
export const UP_TO_4_WORDS = String.raw`(?:\S+ ){0,4}`;
export const UP_TO_8_WORDS = String.raw`(?:\S+ ){0,8}`;

/** Several ways of saying one thing: one pattern a line, blank lines between are left out. */
export function saidAs(reason: WordReason, patterns: string): WordEntry[] {
  return patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((pattern) => ({ ...reason, pattern }));
}
