import { ENGLISH_ADVICE } from './english/advising.ts';
import { HARMLESS_IN_ENGLISH, MORE_ENGLISH_WORDS } from './english/context.ts';
import { OTHER_ENGLISH_BLOCKING_WORDS } from './english/other-blocking.ts';
import { ENGLISH_THREATS } from './english/threats.ts';
import type { WordList } from './word-list.ts';

/** British and American spellings both: one list for "en" and "en-US". */
export const ENGLISH_WORDS: WordList = {
  language: 'en',
  entries: [...ENGLISH_THREATS, ...OTHER_ENGLISH_BLOCKING_WORDS, ...ENGLISH_ADVICE, ...MORE_ENGLISH_WORDS],
  harmless: HARMLESS_IN_ENGLISH,
};
