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

/** One way of saying something that a text had better not say. */
export interface WordEntry {
  readonly rule: WordRule;
  /**
   * The source of a regular expression, used with the flags `giu` on a text whose apostrophes, quotation marks, dashes and
   * spaces are plain. Whole words: the engine puts `(?<![\p{L}\p{N}])(?:…)(?![\p{L}\p{N}])` around it, so write `\p{L}*`
   * where an ending may follow. No look-behind longer than a sentence, no nested repetition.
   */
  readonly pattern: string;
  /** What makes the same words harmless, looked for in the same sentence: "I will correct it at once". */
  readonly unless?: string;
  /** Of `tone-words`: the notch from which on the words are in place (0 to 5). */
  readonly fromTone?: number;
  /** One sentence for the clerk, plain and kind. */
  readonly why: string;
  /** Number of the rule or line of the playbook: "US11, UK3", "B7", "P14". */
  readonly source: string;
  /** Words to use instead, in the language of the list; empty: leave it out. */
  readonly suggestion: string;
}

/** The words of one language. */
export interface WordList {
  readonly language: string;
  readonly entries: readonly WordEntry[];
}
