import type { TextFacts } from '../correspondence/text-facts.ts';
import { money, subtractMoney } from '../domain/money.ts';
import { NOTICE_TERM_DAYS } from '../domain/notice-term.ts';
import { confirmationOf } from '../dunning/agreement-reasons.ts';
import type { ContactPlan } from '../dunning/next-contact-types.ts';
import type { Reading } from '../dunning/reading.ts';

export type Agreed = Pick<TextFacts, 'paysFor' | 'promise' | 'confirmedBy' | 'underReview' | 'term'>;

/** The agreement that was not kept, where something is about one. */
type Unkept = Pick<ContactPlan, 'brokenPromiseId' | 'missedPlanId'>;

/** What a reminder says of agreements, of parts under review and of its term, from what the contact is about. */
export function reminderFacts(plan: ContactPlan, reading: Reading): Agreed {
  const term = { days: plan.level.termDays ?? NOTICE_TERM_DAYS, calendar: reading.moment.ours };
  return { ...agreedFacts(plan, reading), term };
}

/** The same without a notice: its term is one that nothing names. */
export function agreedFacts(unkept: Unkept, reading: Reading): Agreed {
  const { facts, standings, moment } = reading;
  const agreement = agreementOf(unkept, reading);
  const underReview = standings
    .filter(({ item, asked, leftOut }) => leftOut === null && asked.amount < item.open.amount)
    .map(({ item, asked }) => ({ itemId: item.id, amount: subtractMoney(item.open, asked) }));
  return {
    paysFor: facts.paysFor,
    promise: agreement,
    confirmedBy: agreement ? confirmationOf(agreement, facts) : null,
    underReview,
    term: { days: NOTICE_TERM_DAYS, calendar: moment.ours },
  };
}

type Agreement = NonNullable<TextFacts['promise']> & { readonly activityId: string };

/** The promise that was not kept, or the missed instalment as what was agreed for its day. */
function agreementOf(plan: Unkept, { promises, plans }: Reading): Agreement | null {
  const broken = promises.find(({ promise }) => promise.id === plan.brokenPromiseId);
  if (broken) return { ...broken.promise, received: broken.state.received };
  const missed = plans.find((one) => one.plan.id === plan.missedPlanId);
  const newest = missed?.state.missed.at(-1);
  if (!missed || !newest) return null;
  const { activityId, covers, instalments } = missed.plan;
  const due = instalments
    .filter(({ dueOn }) => dueOn <= newest.dueOn)
    .reduce((sum, { amount }) => sum + amount.amount, 0);
  const amount = money(due - missed.state.received.amount, missed.state.received.currency);
  return { activityId, covers, amount, dueOn: newest.dueOn };
}
