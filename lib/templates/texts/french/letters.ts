import { lettersOf } from '../../letters-of.ts';
import { agreements } from './agreements.ts';
import { confirmations } from './confirmations.ts';
import { enclosed, payment, reachByLetter, signature } from './pieces.ts';
import { reminders } from './reminders.ts';
import { shortNotes } from './short-notes.ts';

export const letters = lettersOf(
  { ...reminders, ...confirmations, ...agreements, ...shortNotes },
  {
    said: [
      ['ou répondre à cet e-mail ?', "ou m'écrire ?"],
      ['cet e-mail', 'cette lettre'],
    ],
    reach: reachByLetter,
    payment,
    signature,
    enclosed,
  },
);
