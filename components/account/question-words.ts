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

/** The largest words on the panel: of a suggestion, or of what its line in the list has kept of it. */
export function questionHeadline({ question, headline }: Asked): string {
  return words.get(question) ?? headline;
}

interface Asked {
  readonly question: string | null;
  readonly headline: string;
}

const words: ReadonlyMap<string | null, string> = new Map(Object.entries(QUESTIONS));
