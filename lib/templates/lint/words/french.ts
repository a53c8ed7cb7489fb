import { FRENCH_ADVICE } from './french/advising.ts';
import { HARMLESS_IN_FRENCH, MORE_FRENCH_WORDS } from './french/context.ts';
import { OTHER_FRENCH_BLOCKING_WORDS } from './french/other-blocking.ts';
import { FRENCH_THREATS } from './french/threats.ts';
import type { WordList } from './word-list.ts';

/** Words of France, Belgium, Switzerland and Quebec. */
export const FRENCH_WORDS: WordList = {
  language: 'fr',
  entries: [...FRENCH_THREATS, ...OTHER_FRENCH_BLOCKING_WORDS, ...FRENCH_ADVICE, ...MORE_FRENCH_WORDS],
  harmless: HARMLESS_IN_FRENCH,
};
