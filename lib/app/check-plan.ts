import type { CallReport, ReportedPlan } from '../domain/call-report.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { money } from '../domain/money.ts';
import { coverable } from '../dunning/coverable.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { type Refusal, refusal } from '../shared/result.ts';
import { checkFarDay } from './check-promise-day.ts';

/** What a plan contradicts: its sum, its days, its invoices (P16, D6). */
export function checkPlan(
  { plan, lateAgreed }: Pick<CallReport, 'plan' | 'lateAgreed'>,
  facts: AccountFacts,
  moment: Moment,
): Refusal | null {
  if (!plan) return null;
  const { total, instalments, endsAfterMissed, itemIds } = plan;
  if (total.amount <= 0) return refusal('plan-total', 'Type the agreed sum, such as 1,200.00.');
  if (coverable(facts.items, itemIds, total.currency).length === 0)
    return refusal('call-invoices', `Which invoices is it for? Tick at least one in ${total.currency}.`);
  const [first] = [...instalments].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  if (!first || instalments.length < 2)
    return refusal('plan-parts', 'A plan has at least two instalments. One alone is a promise.');
  if (!Number.isInteger(endsAfterMissed) || endsAfterMissed < 1 || endsAfterMissed > 12)
    return refusal('plan-ends', 'After how many missed instalments does it end? Type a number from 1 to 12.');
  return (
    checkInstalments(plan, moment) ?? checkTotal(plan, moment) ?? checkFarDay(first.dueOn, lateAgreed, moment)
  );
}

function checkInstalments({ instalments, total }: ReportedPlan, { today, locale }: Moment): Refusal | null {
  const days = new Set<string>();
  for (const { amount, dueOn } of instalments) {
    const day = formatDay(dueOn, locale, today);
    if (amount.currency !== total.currency || amount.amount <= 0)
      return refusal('plan-instalments', `What is paid on ${day}? Type an amount in ${total.currency}.`);
    if (dueOn < today)
      return refusal('plan-instalments', `${day} has passed: each instalment needs a day to come.`);
    if (days.has(dueOn))
      return refusal('plan-instalments', `Two instalments stand on ${day}. Give each a day of its own.`);
    days.add(dueOn);
  }
  return null;
}

/** To the digit: what is agreed is what will be asked for. */
function checkTotal({ instalments, total }: ReportedPlan, { locale }: Moment): Refusal | null {
  const sum = instalments.reduce((all, { amount }) => all + amount.amount, 0);
  if (sum === total.amount) return null;
  const less = money(Math.abs(total.amount - sum), total.currency);
  return refusal(
    'plan-instalments',
    `The instalments come to ${formatMoney(money(sum, total.currency), locale)}: ${formatMoney(less, locale)} ${sum < total.amount ? 'less' : 'more'} than agreed.`,
  );
}
