import { firstBeyondOpen } from '../calls/first-beyond-open.ts';
import { partsOfCall } from '../calls/parts-of-call.ts';
import { promiseField } from '../calls/understood-promises.ts';
import { CALL_OUTCOMES } from '../domain/call-outcome.ts';
import type { CallReport, ReportedPromise } from '../domain/call-report.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type Money, money } from '../domain/money.ts';
import { coverable } from '../dunning/coverable.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { type Refusal, refusal } from '../shared/result.ts';
import { checkDetails } from './check-details.ts';
import { checkDispute } from './check-dispute.ts';
import { checkPlan } from './check-plan.ts';
import { checkFarDay } from './check-promise-day.ts';
import { checkRightPerson } from './right-person.ts';

/** What the call card contradicts or leaves out, as a sentence beside the field it is about; `null`: it can be saved. */
export function checkCall(report: CallReport, facts: AccountFacts, moment: Moment): Refusal | null {
  return (
    checkOutcome(report) ??
    checkAgreed(report, facts, moment) ??
    checkDispute(report, facts, moment) ??
    checkDetails(report.details) ??
    checkRightPerson(report.rightPerson, facts)
  );
}

/** What is agreed, in a call or in a mail of theirs (E7). */
export type Agreeing = Pick<CallReport, 'promises' | 'plan' | 'lateAgreed'>;

export function checkAgreed(report: Agreeing, facts: AccountFacts, moment: Moment): Refusal | null {
  return (
    checkPromises(report, facts, moment) ??
    checkPlan(report, facts, moment) ??
    checkSums(report, facts, moment)
  );
}

function checkOutcome(report: CallReport): Refusal | null {
  const { outcome } = report;
  if (CALL_OUTCOMES[outcome].rightParty && !report.contactId && !report.contactName?.trim())
    return refusal('call-person', 'Whom did you speak to? Pick the person, or type the name.');
  // P23: a refusal to pay is documented with special care.
  if (outcome === 'refused' && report.words.trim() === '')
    return refusal('call-words', 'Write down the words that were used, as exactly as you can.');
  const { agrees, disputes } = partsOfCall(outcome);
  if (!agrees && (report.promises.length > 0 || report.plan))
    return refusal('call-outcome', 'Something was agreed: choose “Promised to pay”.');
  if (!disputes && report.dispute)
    return refusal('call-outcome', 'There is a complaint: choose “Has a complaint or a question”.');
  if (outcome === 'disputes' && !report.dispute)
    return refusal('dispute-text', 'What is the complaint or question? One line is enough.');
  // Case 30: "soon" is no promise; ask for a date.
  if (outcome === 'promised' && report.promises.length === 0 && !report.plan)
    return refusal(
      'promise-date',
      'A promise needs an amount and a day. If no day was named, choose “Talked”.',
    );
  return null;
}

function checkPromises(report: Agreeing, facts: AccountFacts, moment: Moment): Refusal | null {
  for (const [index, promise] of report.promises.entries()) {
    const problem = checkPromise(promise, index, report, facts, moment);
    if (problem) return problem;
  }
  return null;
}

function checkPromise(
  { amount, dueOn, itemIds }: ReportedPromise,
  index: number,
  { lateAgreed }: Agreeing,
  facts: AccountFacts,
  moment: Moment,
): Refusal | null {
  if (amount.amount <= 0)
    return refusal(promiseField('promise-amount', index), 'Type the promised amount, such as 1,200.00.');
  if (dueOn < moment.today)
    return refusal(
      promiseField('promise-date', index),
      'The promised day has passed: choose today or later.',
    );
  if (coverable(facts.items, itemIds, amount.currency).length === 0)
    return refusal('call-invoices', `Which invoices is it for? Tick at least one in ${amount.currency}.`);
  return checkFarDay(dueOn, lateAgreed, moment);
}

/** No promise over more than is open, nor several that are so together, nor with a plan (case 33). */
function checkSums(report: Agreeing, facts: AccountFacts, { locale }: Moment): Refusal | null {
  const agreed = [
    ...report.promises.map(({ amount, itemIds }) => ({ total: amount, itemIds })),
    ...(report.plan ? [report.plan] : []),
  ];
  const claims = agreed.map(({ total, itemIds }) => ({
    amount: total.amount,
    itemIds: coverable(facts.items, itemIds, total.currency).map(({ id }) => id),
  }));
  const open = new Map(facts.items.map((item) => [item.id, Math.max(0, item.open.amount)]));
  const index = firstBeyondOpen(claims, open);
  const beyond = index === null ? undefined : agreed[index];
  if (index === null || !beyond) return null;
  const field = index < report.promises.length ? promiseField('promise-amount', index) : 'plan-total';
  const sum = formatMoney(openOn(beyond.itemIds, beyond.total, facts), locale);
  return refusal(
    field,
    index === 0
      ? `That is more than is open on the ticked invoices (${sum}).`
      : `Together with what stands above, that is more than is open on its invoices (${sum}).`,
  );
}

function openOn(ids: readonly string[], { currency }: Money, { items }: AccountFacts): Money {
  const covered = coverable(items, ids, currency);
  return money(
    covered.reduce((sum, { open }) => sum + Math.max(0, open.amount), 0),
    currency,
  );
}
