import { ENGLISH_ADVICE } from './english/advising.ts';
import { ENGLISH_AUTHORITIES } from './english/authorities.ts';
import { ENGLISH_CHARGES } from './english/charges.ts';
import { HARMLESS_IN_ENGLISH, MORE_ENGLISH_WORDS } from './english/context.ts';
import { ENGLISH_DISHONOUR } from './english/dishonour.ts';
import { ENGLISH_ESCALATION } from './english/escalation.ts';
import { ENGLISH_HURRY } from './english/hurry.ts';
import { ENGLISH_LEVERAGE } from './english/leverage.ts';
import { ENGLISH_MANNERS } from './english/manners.ts';
import { OTHER_ENGLISH_BLOCKING_WORDS } from './english/other-blocking.ts';
import { ENGLISH_SIDEWAYS } from './english/sideways.ts';
import { ENGLISH_STEPS } from './english/steps.ts';
import { ENGLISH_THREATS } from './english/threats.ts';
import type { WordList } from './word-list.ts';

/** British and American spellings both: one list for "en" and "en-US". */
export const ENGLISH_WORDS: WordList = {
  language: 'en',
  entries: [
    ...ENGLISH_THREATS,
    ...ENGLISH_ESCALATION,
    ...ENGLISH_STEPS,
    ...ENGLISH_LEVERAGE,
    ...ENGLISH_AUTHORITIES,
    ...OTHER_ENGLISH_BLOCKING_WORDS,
    ...ENGLISH_HURRY,
    ...ENGLISH_CHARGES,
    ...ENGLISH_DISHONOUR,
    ...ENGLISH_MANNERS,
    ...ENGLISH_SIDEWAYS,
    ...ENGLISH_ADVICE,
    ...MORE_ENGLISH_WORDS,
  ],
  harmless: HARMLESS_IN_ENGLISH,
};
