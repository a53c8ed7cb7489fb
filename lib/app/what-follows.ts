import type { BookTerms } from './book-terms.ts';
import { planned, type ReadingInPlace, type Suggestion } from './suggestion.ts';
import { actionOf, suggestionHeadline } from './suggestion-headline.ts';

/**
 * What is done once the question is answered, as the headline would say it: "Call Mary Adams today before 19:00". `null`:
 * nothing is asked, or it depends on the answer.
 */
export function whatFollows(
  { kind, question }: Suggestion,
  inPlace: ReadingInPlace,
  terms: BookTerms,
): string | null {
  const { plan, verdict, reading, where } = planned(inPlace, terms);
  if (kind !== 'ask' || !plan) return null;
  const { moment } = reading;
  // One question behind another; and of what nobody is told, such as the hand-off, the question says all.
  if (plan.level.decidedByPerson && question !== 'decide-step') return actionOf(plan);
  if (!verdict) return null;
  const undecided = { ...plan, level: { ...plan.level, decidedByPerson: false } };
  const dueAt = verdict.ok ? verdict.from : verdict.until;
  const isNow = dueAt !== null && dueAt <= moment.now;
  return suggestionHeadline(
    {
      kind: isNow ? 'contact' : 'not-now',
      question: null,
      plan: undecided,
      dueAt,
      until: verdict.ok ? verdict.until : null,
      reasons: [],
    },
    where,
    moment,
  );
}
