import { ENGLISH_SHAPE } from './shape/english.ts';
import { FRENCH_SHAPE } from './shape/french.ts';
import { GERMAN_SHAPE } from './shape/german.ts';
import type { ShapeWords } from './shape/shape-words.ts';
import { SPANISH_SHAPE } from './shape/spanish.ts';
import { ENGLISH_WORDS } from './words/english.ts';
import { FRENCH_WORDS } from './words/french.ts';
import { GERMAN_WORDS } from './words/german.ts';
import { SPANISH_WORDS } from './words/spanish.ts';
import type { WordList } from './words/word-list.ts';

/** A language the guard reads. */
export interface GuardedLanguage {
  readonly words: WordList;
  readonly shape: ShapeWords;
}

const ENGLISH: GuardedLanguage = { words: ENGLISH_WORDS, shape: ENGLISH_SHAPE };

export const GUARDED_LANGUAGES: readonly GuardedLanguage[] = [
  ENGLISH,
  { words: GERMAN_WORDS, shape: GERMAN_SHAPE },
  { words: FRENCH_WORDS, shape: FRENCH_SHAPE },
  { words: SPANISH_WORDS, shape: SPANISH_SHAPE },
];

const COMMON: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  GUARDED_LANGUAGES.map(({ shape }) => [shape.language, new Set(shape.common.split(' '))]),
);

/** The language a text is written in by its tag ("de-AT" is German); one we have no words for is read as English. */
export function guardedLanguage(tag: string): GuardedLanguage {
  const [base = ''] = tag.toLowerCase().split('-');
  return GUARDED_LANGUAGES.find(({ shape }) => shape.language === base) ?? ENGLISH;
}

/** Small words that show another language beyond doubt. */
const SURE = 3;

/** The other language a sentence is written in, as in a mail of two languages; `null`: it is none, or nobody can tell. */
export function otherLanguageOf(sentence: string, { shape }: GuardedLanguage): GuardedLanguage | null {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (language: string) => words.filter((word) => COMMON.get(language)?.has(word)).length;
  const own = count(shape.language);
  const [best] = GUARDED_LANGUAGES.filter((one) => one.shape !== shape)
    .map((one) => ({ one, hits: count(one.shape.language) }))
    .sort((a, b) => b.hits - a.hits);
  return best && best.hits >= SURE && best.hits > own * 2 ? best.one : null;
}
