import { FRENCH_ADVICE } from './french/advising.ts';
import { FRENCH_CHARGES, FRENCH_MONEY_MATTERS } from './french/charges.ts';
import { FRENCH_CONSEQUENCES } from './french/consequences.ts';
import { HARMLESS_IN_FRENCH, MORE_FRENCH_WORDS } from './french/context.ts';
import { FRENCH_DISRESPECT } from './french/disrespect.ts';
import { FRENCH_HARM_FRAMES } from './french/frames-harm.ts';
import { MORE_FRENCH_FRAMES } from './french/frames-more.ts';
import { FRENCH_STEP_FRAMES } from './french/frames-steps.ts';
import { FRENCH_THREAT_FRAMES } from './french/frames-threat.ts';
import { FRENCH_HURRY, FRENCH_LAST_WORDS } from './french/hurry.ts';
import { ORDINARY_FRENCH_WORK } from './french/ordinary-work.ts';
import { OTHER_FRENCH_BLOCKING_WORDS } from './french/other-blocking.ts';
import { FRENCH_SHAMING } from './french/shaming.ts';
import { FRENCH_TELLING } from './french/telling.ts';
import { FRENCH_THREATS } from './french/threats.ts';
import { FRENCH_VEILED_WORDS } from './french/veiled.ts';
import { FRENCH_WARNINGS } from './french/warnings.ts';
import type { WordList } from './word-list.ts';

/** Words of France, Belgium, Switzerland and Quebec. */
export const FRENCH_WORDS: WordList = {
  language: 'fr',
  entries: [
    ...FRENCH_THREATS,
    ...FRENCH_CONSEQUENCES,
    ...OTHER_FRENCH_BLOCKING_WORDS,
    ...FRENCH_HURRY,
    ...FRENCH_LAST_WORDS,
    ...FRENCH_CHARGES,
    ...FRENCH_SHAMING,
    ...FRENCH_TELLING,
    ...FRENCH_MONEY_MATTERS,
    ...FRENCH_VEILED_WORDS,
    ...FRENCH_WARNINGS,
    ...FRENCH_DISRESPECT,
    ...FRENCH_ADVICE,
    ...MORE_FRENCH_WORDS,
    ...FRENCH_THREAT_FRAMES,
    ...FRENCH_STEP_FRAMES,
    ...FRENCH_HARM_FRAMES,
    ...MORE_FRENCH_FRAMES,
  ],
  harmless: [...HARMLESS_IN_FRENCH, ...ORDINARY_FRENCH_WORK],
};
