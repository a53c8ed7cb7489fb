import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { type LanguageWords, wordsOf } from './language-words.ts';
import { SPANISH } from './spanish.ts';

const LANGUAGES: readonly LanguageWords[] = [ENGLISH, GERMAN, FRENCH, SPANISH];

/**
 * The language a text is typed in, by its small words; where they do not tell, `usual` (a BCP 47 tag), or English where
 * that is none of ours.
 */
export function languageOf(text: string, usual: string): LanguageWords {
  const counts = LANGUAGES.map((words) => ({
    words,
    count: [...text.matchAll(wordsOf(tellingWords(words)))].length,
  }));
  const tag = usual.slice(0, 2).toLowerCase();
  const most = Math.max(...counts.map(({ count }) => count));
  const here = counts.find(({ words }) => words.language === tag);
  // One word more is chance in a note of five; the usual language has to be missing, or clearly behind.
  if (here && (here.count === most || (here.count > 0 && most - here.count <= 1))) return here.words;
  return counts.find(({ count }) => count === most)?.words ?? ENGLISH;
}

function tellingWords({ common, weekdays, months, pays, rest, now, tomorrow }: LanguageWords): string {
  return [...weekdays, ...months, pays, rest, now, tomorrow, common].join('|');
}
