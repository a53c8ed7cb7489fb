import { GERMAN_CONFIRMATIONS } from './german/confirmations.ts';
import { OTHER_GERMAN_MAILS } from './german/other-mails.ts';
import type { LanguageWords } from './language-words.ts';
import type { TemplateSource } from './template-source.ts';
import { english } from './words/english.ts';
import { german } from './words/german.ts';

/** A language we write in: its words, and by the id of the English text those that somebody has written in it. */
export interface Language {
  readonly words: LanguageWords;
  readonly texts: Readonly<Record<string, TemplateSource>>;
}

/** English, whose texts stand in `texts/` with what each is for, then the others. */
export const LANGUAGES: readonly Language[] = [
  { words: english, texts: {} },
  { words: german, texts: { ...GERMAN_CONFIRMATIONS, ...OTHER_GERMAN_MAILS } },
];

/** The words of a language; of one that has none yet, the English ones. */
export function wordsOf(tag: string): LanguageWords {
  return LANGUAGES.find(({ words }) => words.tag === tag)?.words ?? english;
}
