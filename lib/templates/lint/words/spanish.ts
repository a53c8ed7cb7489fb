import { SPANISH_ADVICE } from './spanish/advising.ts';
import { HARMLESS_IN_SPANISH, MORE_SPANISH_WORDS } from './spanish/context.ts';
import { OTHER_SPANISH_BLOCKING_WORDS } from './spanish/other-blocking.ts';
import { SPANISH_THREATS } from './spanish/threats.ts';
import type { WordList } from './word-list.ts';

/** Words of Spain and the Americas. */
export const SPANISH_WORDS: WordList = {
  language: 'es',
  entries: [...SPANISH_THREATS, ...OTHER_SPANISH_BLOCKING_WORDS, ...SPANISH_ADVICE, ...MORE_SPANISH_WORDS],
  harmless: HARMLESS_IN_SPANISH,
};
