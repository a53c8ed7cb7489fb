import type { Activity, MailActivity } from '../../lib/domain/activity.ts';
import type { CallOutcome } from '../../lib/domain/call-outcome.ts';
import type { DunningProcedure } from '../../lib/domain/dunning-procedure.ts';
import type { Money } from '../../lib/domain/money.ts';
import { DEFAULT_PROCEDURE } from '../../lib/dunning/default-procedure.ts';
import type { AccountFacts, Moment } from '../../lib/dunning/facts.ts';
import { nextContact } from '../../lib/dunning/next-contact.ts';
import type { ContactPlan, NextContact } from '../../lib/dunning/next-contact-types.ts';
import { type Reading, readAccount } from '../../lib/dunning/reading.ts';
import { buildCall } from './build-call.ts';
import { buildFacts, buildMoment, dayAgo, daysAgo } from './build-facts.ts';
import { buildMail } from './build-mail.ts';
import { buildOpenItem } from './build-open-item.ts';

/** The next contact, by the default procedure unless a test is about another. */
export function nextStep(
  facts: AccountFacts,
  moment: Moment = buildMoment(),
  procedure: DunningProcedure = DEFAULT_PROCEDURE,
): NextContact {
  return nextContact(facts, procedure, moment);
}

/** The account as it stands then, by the default procedure. */
export function readingOf(facts: AccountFacts, moment: Moment = buildMoment()): Reading {
  return readAccount(facts, DEFAULT_PROCEDURE, moment);
}

/** One invoice, so many days late on `TODAY`, and what was done about it. */
export function late(
  days: number,
  activities: readonly Activity[] = [],
  overrides: Partial<AccountFacts> = {},
): AccountFacts {
  return buildFacts({ items: [buildOpenItem({ dueOn: dayAgo(days) })], activities, ...overrides });
}

/** An amount in cents. */
export function usd(amount: number): Money {
  return { amount, currency: 'USD' };
}

/** What is planned, now or afterwards; `null`: nothing. */
export function planOf(next: NextContact): ContactPlan | null {
  return next.kind === 'contact' ? next.plan : next.afterwards;
}

/** In a line: "contact second-notice email", "not-now minimum-gap: call call", "ask prior-contacts: call call". */
export function inShort(next: NextContact): string {
  const plan = planOf(next);
  if (next.kind === 'ask') return `ask ${next.question}${plan ? `: ${plan.level.id} ${plan.channel}` : ''}`;
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

/** A final notice about 1,200.00 USD, sent so many days ago; ids sort by the moment they were made. */
export function notice(days: number, open = 120_000, id = `01B-${100 - days}`): MailActivity {
  return buildMail({
    id,
    at: daysAgo(days),
    levelId: 'final-notice',
    items: [{ itemId: 'item-1', levelId: 'final-notice', open: usd(open) }],
  });
}
