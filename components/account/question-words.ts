import type { Suggestion } from '../../lib/app/suggestion.ts';
import type { Question } from '../../lib/dunning/next-contact-types.ts';

/** A question in few words where the engine's own sentence is a long one; that sentence then stands below it. */
const QUESTIONS: Partial<Record<Question, string>> = {
  'stale-figures': 'Are these figures still right?',
  'due-date': 'When are these invoices due?',
  'contact-details': 'Whom can we reach, and how?',
  'allocate-payment': 'Which invoices were paid?',
  'answer-to-read': 'Does their mail change anything?',
  'answer-dispute': 'Is the complaint settled?',
  'next-step': 'What comes next?',
};

/** The largest words on the panel. */
export function questionHeadline({ question, headline }: Suggestion): string {
  return (question && QUESTIONS[question]) ?? headline;
}
