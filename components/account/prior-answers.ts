import type { PriorContactAnswer } from '../../lib/app/answer-prior-contacts.ts';

/** What may have been done before the book came here, from nothing to the firmest. */
export const PRIOR_ANSWERS: readonly (readonly [done: PriorContactAnswer['done'], label: string])[] = [
  ['nothing', 'Nothing yet'],
  ['reminded', 'Reminders were sent'],
  ['called', 'We also called'],
  ['final-notice', 'A final notice was sent'],
];
