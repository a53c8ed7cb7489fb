import type { TextId } from './catalogue.ts';
import type { LanguageWords } from './language-words.ts';
import type { TemplateSource } from './template-source.ts';
import { AMERICAN_TEXTS } from './texts/american/texts.ts';
import { ENGLISH_TEXTS } from './texts/english/texts.ts';
import { FRENCH_TEXTS } from './texts/french/texts.ts';
import { GERMAN_TEXTS } from './texts/german/texts.ts';
import { SPANISH_TEXTS } from './texts/spanish/texts.ts';
import { american } from './words/american.ts';
import { english } from './words/english.ts';
import { french } from './words/french.ts';
import { german } from './words/german.ts';
import { spanish } from './words/spanish.ts';

/** A language we write in: its words, and every text of the catalogue. */
export interface Language {
  readonly words: LanguageWords;
  readonly texts: Readonly<Record<TextId, TemplateSource>>;
}

/** English first: what is written where there is no text in the customer's language. */
export const LANGUAGES: readonly Language[] = [
  { words: english, texts: ENGLISH_TEXTS },
  { words: american, texts: AMERICAN_TEXTS },
  { words: german, texts: GERMAN_TEXTS },
  { words: french, texts: FRENCH_TEXTS },
  { words: spanish, texts: SPANISH_TEXTS },
];

/** The words of a language, of "de-AT" those of "de"; of one that has none yet, the English ones. */
export function wordsOf(tag: string): LanguageWords {
  return wordsBy(tag) ?? wordsBy(tag.split('-')[0] ?? tag) ?? english;
}

function wordsBy(tag: string): LanguageWords | undefined {
  return LANGUAGES.find(({ words }) => words.tag === tag)?.words;
}
