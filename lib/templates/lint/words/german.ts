import { GERMAN_ADVICE } from './german/advising.ts';
import { GERMAN_CHARGES } from './german/charges.ts';
import { GERMAN_CONSEQUENCES } from './german/consequences.ts';
import { HARMLESS_IN_GERMAN, MORE_GERMAN_WORDS } from './german/context.ts';
import { GERMAN_DISHONOUR } from './german/dishonour.ts';
import { GERMAN_DOUBTS } from './german/doubts.ts';
import { GERMAN_ESCALATION } from './german/escalation.ts';
import { GERMAN_HURRY } from './german/hurry.ts';
import { OTHER_GERMAN_BLOCKING_WORDS } from './german/other-blocking.ts';
import { GERMAN_SIDEWAYS } from './german/sideways.ts';
import { GERMAN_THREATS } from './german/threats.ts';
import { GERMAN_URGENCY } from './german/urgency.ts';
import type { WordList } from './word-list.ts';

/** Words of Germany, Austria and Switzerland. */
export const GERMAN_WORDS: WordList = {
  language: 'de',
  entries: [
    ...GERMAN_THREATS,
    ...GERMAN_ESCALATION,
    ...GERMAN_CONSEQUENCES,
    ...OTHER_GERMAN_BLOCKING_WORDS,
    ...GERMAN_URGENCY,
    ...GERMAN_HURRY,
    ...GERMAN_CHARGES,
    ...GERMAN_DISHONOUR,
    ...GERMAN_DOUBTS,
    ...GERMAN_SIDEWAYS,
    ...GERMAN_ADVICE,
    ...MORE_GERMAN_WORDS,
  ],
  harmless: HARMLESS_IN_GERMAN,
};
