import type { MailActivity } from '../domain/activity.ts';
import { dayIn, daysBetween } from '../domain/day.ts';
import { isFarDay } from '../domain/far-day.ts';
import { formatDay, formatTime } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Id } from '../domain/id.ts';
import { money } from '../domain/money.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { joinWords } from '../shared/text.ts';
import { currentActivities } from './current-activities.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { withCorrections } from './log-entries.ts';
import type { PlanWithState } from './plan-state.ts';
import { graceUntil } from './promise-standing.ts';
import { type PromiseWithState, pendingPromises, timesBroken } from './promises-with-state.ts';
import type { Reading } from './reading.ts';
import { counted, type Reason, reason, saidOnce } from './reason.ts';

/** "1,200.00 USD promised for 4 December", "Next instalment: 400.00 USD on 14 December": what is waited for. */
export function agreementReasons({ promises, plans, moment }: Reading): Reason[] {
  const day = (on: PromiseToPay['dueOn']) => formatDay(on, moment.locale, moment.today);
  const pending = pendingPromises(promises).map((one) => {
    const { promise } = one;
    const said = `${formatMoney(promise.amount, moment.locale)} promised for ${day(promise.dueOn)}`;
    return reason('promise-pending', said + soFar(one, moment) + farAway(promise.dueOn, moment.today));
  });
  return saidOnce([
    ...counted(pending),
    ...plans.flatMap(({ state }) => {
      if (state.kind !== 'on-time' || !state.next) return [];
      const { missing, instalment } = state.next;
      const ahead = state.paidAhead.map(({ number }) => number);
      return [
        reason(
          'next-instalment',
          `Next instalment: ${formatMoney(missing, moment.locale)} on ${day(instalment.dueOn)}`,
        ),
        ...(ahead.length > 0
          ? [reason('paid-ahead', `${joinWords(ahead)} was paid by itself: agree on the rest anew`)]
          : []),
      ];
    }),
  ]);
}

/** Case 3: what came in of it already; case 31: until when it may still come in once its day has passed. */
function soFar({ promise, state }: PromiseWithState, { locale, today }: Moment): string {
  const came = state.received.amount > 0 ? `; ${formatMoney(state.received, locale)} came in` : '';
  const grace =
    promise.dueOn < today ? `; it may come in until ${formatDay(graceUntil(state), locale, today)}` : '';
  return came + grace;
}

/** Case 35: a day beyond what any notice gives is accepted knowingly, and stays in sight. */
function farAway(dueOn: PromiseToPay['dueOn'], today: PromiseToPay['dueOn']): string {
  return isFarDay(dueOn, today) ? `, ${daysBetween(today, dueOn)} days from now` : '';
}

/** "Promised 1,200.00 USD for 14 November; not received", with the mail that confirmed it (P25, case 32). */
export function brokenPromiseReasons({ promise, state }: PromiseWithState, reading: Reading): Reason[] {
  const { facts, moment, promises } = reading;
  const amount = formatMoney(promise.amount, moment.locale);
  const dueOn = formatDay(promise.dueOn, moment.locale, moment.today);
  const came = state.received.amount > 0;
  const partly = came ? `; ${formatMoney(state.received, moment.locale)} came in` : '; not received';
  const reasons = [reason('promise-broken', `Promised ${amount} for ${dueOn}${partly}`)];
  const times = timesBroken(promise, promises, moment.zone);
  if (times > 1) reasons.push(reason('broken-again', `The ${ordinal(times)} promise that was not kept`));
  reasons.push(...confirmedReason(confirmationOf(promise, facts), reading));
  // Somebody may have looked for the payment by hand since.
  if (state.figuresOlder && (reading.checkedOn ?? promise.dueOn) <= promise.dueOn)
    reasons.push(
      reason('figures-older', 'The figures are older than the promised day: look for the payment first'),
    );
  return reasons;
}

/** "Instalment 2 of 3, 400.00 USD for 14 November, not received" (case 37). */
export function missedInstalmentReasons({ plan, state }: PlanWithState, reading: Reading): Reason[] {
  const { facts, moment } = reading;
  const missed = state.missed.map((instalment) => {
    const number = plan.instalments.indexOf(instalment) + 1;
    const amount = formatMoney(instalment.amount, moment.locale);
    const on = formatDay(instalment.dueOn, moment.locale, moment.today);
    return reason(
      'instalment-missed',
      `Instalment ${number} of ${plan.instalments.length}, ${amount} for ${on}, not received in full`,
    );
  });
  return [...missed, ...confirmedReason(confirmationOf(plan, facts), reading)];
}

/** The agreed rule has ended the plan: its invoices are followed up as before (case 37). */
export function endedPlanReasons(about: ReadonlySet<Id>, { plans, moment }: Reading): Reason[] {
  return plans
    .filter(
      ({ plan, state }) => state.kind === 'ended' && plan.covers.some(({ itemId }) => about.has(itemId)),
    )
    .map(({ plan, state }) => {
      const missing = money(
        plan.instalments.reduce((sum, { amount }) => sum + amount.amount, 0) - state.received.amount,
        state.received.currency,
      );
      return reason(
        'plan-ended',
        `The plan has ended as agreed after ${state.missed.length} missed; ${formatMoney(missing, moment.locale)} of it is open`,
      );
    });
}

/**
 * The mail that confirmed an agreement in writing, as the log counts, the newest of several (P24, P25). One that was sent
 * with another figure of what was agreed confirms nothing that may be cited; one that named another hour of the call, or
 * other figures of the books, confirms it all the same.
 */
export function confirmationOf(
  { activityId }: { readonly activityId: string },
  { activities }: Pick<AccountFacts, 'activities'>,
): MailActivity | null {
  // The call may have been corrected before it was confirmed; what was agreed otherwise stands under the correction.
  const ids = withCorrections(activityId, activities);
  for (const activity of currentActivities(activities))
    if (activity.kind === 'mail' && isOneOf(activity.confirmsId, ids) && saysWhatWasAgreed(activity))
      return activity;
  return null;
}

/** Of a mail of before this was noted, the figure that differed may have been any. */
function saysWhatWasAgreed({ insisted }: MailActivity): boolean {
  return !insisted || insisted.agreement === false;
}

function isOneOf(id: Id | null, ids: readonly Id[]): boolean {
  return id !== null && ids.includes(id);
}

function confirmedReason(mail: MailActivity | null, { moment }: Reading): Reason[] {
  if (!mail) return [];
  const on = formatDay(dayIn(mail.zone, mail.at), moment.locale, moment.today);
  return [
    reason(
      'confirmed-by-mail',
      `Confirmed by mail on ${on}, ${formatTime(mail.at, mail.zone, moment.locale)}`,
    ),
  ];
}

function ordinal(n: number): string {
  return ['first', 'second', 'third', 'fourth', 'fifth'][n - 1] ?? `${n}th`;
}
