import { SPANISH_ADVICE } from './spanish/advising.ts';
import { SPANISH_CHARGES, SPANISH_MONEY_MATTERS } from './spanish/charges.ts';
import { SPANISH_CONSEQUENCES } from './spanish/consequences.ts';
import { SPANISH_CONTEMPT } from './spanish/contempt.ts';
import { HARMLESS_IN_SPANISH, MORE_SPANISH_WORDS } from './spanish/context.ts';
import { SPANISH_DISRESPECT } from './spanish/disrespect.ts';
import { SPANISH_FRAMES } from './spanish/frames.ts';
import { SPANISH_HURRY, SPANISH_LAST_WORDS } from './spanish/hurry.ts';
import { OTHER_SPANISH_BLOCKING_WORDS } from './spanish/other-blocking.ts';
import { SPANISH_SHAMING } from './spanish/shaming.ts';
import { SPANISH_TELLING } from './spanish/telling.ts';
import { SPANISH_THREATS } from './spanish/threats.ts';
import { SPANISH_VEILED_WORDS } from './spanish/veiled.ts';
import { SPANISH_WARNINGS } from './spanish/warnings.ts';
import type { WordList } from './word-list.ts';

/** Words of Spain and the Americas. */
export const SPANISH_WORDS: WordList = {
  language: 'es',
  entries: [
    ...SPANISH_THREATS,
    ...SPANISH_CONSEQUENCES,
    ...SPANISH_FRAMES,
    ...OTHER_SPANISH_BLOCKING_WORDS,
    ...SPANISH_HURRY,
    ...SPANISH_LAST_WORDS,
    ...SPANISH_CHARGES,
    ...SPANISH_SHAMING,
    ...SPANISH_TELLING,
    ...SPANISH_MONEY_MATTERS,
    ...SPANISH_VEILED_WORDS,
    ...SPANISH_WARNINGS,
    ...SPANISH_DISRESPECT,
    ...SPANISH_CONTEMPT,
    ...SPANISH_ADVICE,
    ...MORE_SPANISH_WORDS,
  ],
  harmless: HARMLESS_IN_SPANISH,
};
