import type { DoneAs } from '../../lib/app/done-choices.ts';

/** "Called, left a message": what was done, as the log will have it. */
export const DONE_WORDS: Readonly<Record<DoneAs, string>> = {
  talked: 'Talked on the phone',
  'no-answer': 'Called, no answer',
  'left-message': 'Called, left a message',
  mailed: 'Wrote a mail',
  posted: 'Posted a letter',
};
