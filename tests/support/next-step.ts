import type { Activity } from '../../lib/domain/activity.ts';
import type { CallOutcome } from '../../lib/domain/call-outcome.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import type { AccountFacts, Moment } from '../../lib/dunning/facts.ts';
import { nextContact } from '../../lib/dunning/next-contact.ts';
import type { ContactPlan, NextContact } from '../../lib/dunning/next-contact-types.ts';
import { buildCall } from './build-call.ts';
import { buildMoment, daysAgo } from './build-facts.ts';
import { buildMail } from './build-mail.ts';

/** The next contact by the default procedure. */
export function nextStep(facts: AccountFacts, moment: Moment = buildMoment()): NextContact {
  return nextContact(facts, DEFAULT_PROCEDURE, moment);
}

/** What is planned, now or afterwards; `null`: nothing. */
export function planOf(next: NextContact): ContactPlan | null {
  if (next.kind === 'ask') return null;
  return next.kind === 'contact' ? next.plan : next.afterwards;
}

/** In a line: "contact second-notice email", "not-now minimum-gap: call call", "ask due-date". */
export function inShort(next: NextContact): string {
  if (next.kind === 'ask') return `ask ${next.question}`;
  const plan = planOf(next);
  const step = plan ? `${plan.level.id} ${plan.channel}` : 'nothing';
  return next.kind === 'contact' ? `contact ${step}` : `not-now ${next.reasons[0]?.code}: ${step}`;
}

export function codesOf(next: NextContact): string[] {
  return (next.kind === 'contact' ? next.plan.reasons : next.reasons).map(({ code }) => code);
}

export function textsOf(next: NextContact): string[] {
  return (next.kind === 'contact' ? next.plan.reasons : next.reasons).map(({ text }) => text);
}

/** A reminder of that level, so many days before `TODAY`, about these invoices. */
export function mailed(levelId: string | null, days: number, itemIds = ['item-1']): Activity {
  const items = itemIds.map((itemId) => ({ itemId, levelId }));
  return buildMail({ id: `mail-${days}`, at: daysAgo(days), levelId, items });
}

/** A call as the step of that level, so many days before `TODAY`. */
export function called(
  levelId: string | null,
  days: number,
  outcome: CallOutcome = 'no-answer',
  itemIds = ['item-1'],
): Activity {
  const items = itemIds.map((itemId) => ({ itemId, levelId }));
  return buildCall({ id: `call-${days}`, at: daysAgo(days), levelId, items, outcome });
}
