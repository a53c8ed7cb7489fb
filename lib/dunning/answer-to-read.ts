import type { Activity, Answer } from '../domain/activity.ts';
import { dayIn } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import type { AccountFacts, Moment } from './facts.ts';
import type { Ask, ContactPlan } from './next-contact-types.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';

/**
 * E6: a mail of theirs that a page has shown holds what would go out next, until somebody says that it changes nothing,
 * or has been in touch since. It does not wait for the gap between contacts: it is asked at once.
 */
export function answerToRead(plan: ContactPlan, reading: Reading): Ask | null {
  const answer = unreadAnswer(reading.log);
  if (!answer) return null;
  // That they wrote is the question itself.
  const others = plan.reasons.filter(({ code }) => code !== 'last-answer');
  const reasons = [answerReason(answer, reading), ...others];
  return { kind: 'ask', question: 'answer-to-read', reasons, afterwards: plan };
}

/** The newest mail of theirs that nobody has read, if there was no contact since; the log is newest first. */
export function unreadAnswer(log: readonly Activity[]): Answer | null {
  for (const activity of log) {
    if (activity.kind === 'call' || activity.kind === 'mail') return null;
    if (activity.kind === 'answer' && activity.seen) return activity.seen.isRead ? null : activity;
  }
  return null;
}

/** "Mary Adams wrote on 18 November. Read it before anything else goes out." */
export function answerReason(
  answer: Answer,
  { facts, moment }: { readonly facts: Pick<AccountFacts, 'contacts'>; readonly moment: Moment },
): Reason {
  const known = facts.contacts.find(({ id }) => id === answer.contactId)?.name;
  const who = known ?? answer.seen?.from ?? 'The customer';
  const on = formatDay(dayIn(moment.zone, answer.at), moment.locale, moment.today);
  return reason('answer-to-read', `${who} wrote on ${on}. Read it before anything else goes out.`);
}
