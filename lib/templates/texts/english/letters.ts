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
      ['or answer this e-mail?', 'or write to me?'],
      ['this e-mail', 'this letter'],
    ],
    reach: reachByLetter,
    payment,
    signature,
    enclosed,
  },
);
