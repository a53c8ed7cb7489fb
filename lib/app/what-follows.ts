import type { BookTerms } from './book-terms.ts';
import { guardWay, type ReadingInPlace, type Suggestion } from './suggestion.ts';
import { actionOf, suggestionHeadline } from './suggestion-headline.ts';

/**
 * What is done once the question is answered, as the headline would say it: "Call Mary Adams today before 19:00". `null`:
 * nothing is asked, or it depends on the answer.
 */
export function whatFollows(
  { kind, question, plan }: Suggestion,
  { reading, where }: ReadingInPlace,
  terms: BookTerms,
): string | null {
  if (kind !== 'ask' || !plan) return null;
  const { moment, facts, log } = reading;
  const { decidedByPerson, templateId } = plan.level;
  // One question behind another; and of what nobody is told, such as the hand-off, the question says all.
  if (decidedByPerson && question !== 'decide-step') return actionOf(plan);
  if (decidedByPerson && templateId === null) return null;
  const undecided = { ...plan, level: { ...plan.level, decidedByPerson: false } };
  const from = Math.max(plan.from, moment.now);
  const verdict = guardWay(plan.channel, from, { facts, log, moment, where, plan }, terms);
  const dueAt = verdict.ok ? from : verdict.until;
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
