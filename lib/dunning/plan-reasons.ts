import type { MailActivity } from '../domain/activity.ts';
import { dayIn, daysBetween } from '../domain/day.ts';
import { formatDay, formatTime } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import { count, joinWords } from '../shared/text.ts';
import type { Balances } from './balances.ts';
import { currentActivities } from './current-activities.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { figuresDay } from './figures-day.ts';
import type { DunningLevel, DunningProcedure } from './procedure.ts';
import type { PromiseState } from './promise-state.ts';
import type { PromiseWithState } from './promises-with-state.ts';
import { type Reason, reason } from './reason.ts';
import type { Silence } from './silence.ts';

/** "Promise of 1,200.00 USD for 14 November not kept", with the mail that confirmed it (P25). */
export function brokenPromiseReasons(
  promise: PromiseToPay,
  state: PromiseState,
  facts: AccountFacts,
  moment: Moment,
): Reason[] {
  const amount = formatMoney(promise.amount, moment.locale);
  const dueOn = formatDay(promise.dueOn, moment.locale, moment.today);
  const partly =
    state.received.amount > 0 ? `; ${formatMoney(state.received, moment.locale)} came in` : '; not received';
  const reasons = [reason('promise-broken', `Promised ${amount} for ${dueOn}${partly}`)];
  const mail = confirmationOf(promise, facts);
  if (mail) {
    const on = formatDay(dayIn(mail.zone, mail.at), moment.locale, moment.today);
    reasons.push(
      reason(
        'confirmed-by-mail',
        `Confirmed by mail on ${on}, ${formatTime(mail.at, mail.zone, moment.locale)}`,
      ),
    );
  }
  if (state.figuresOlder) {
    reasons.push(
      reason('figures-older', 'The figures are older than the promised day: look for the payment first'),
    );
  }
  return reasons;
}

export function confirmationOf(promise: PromiseToPay, facts: AccountFacts): MailActivity | null {
  const mail = currentActivities(facts.activities).find(
    (activity) => activity.kind === 'mail' && activity.confirmsId === promise.activityId,
  );
  return mail?.kind === 'mail' ? mail : null;
}

export function overdueReason(balances: Balances, moment: Moment): Reason {
  const sums = joinWords(balances.overdue.map((total) => formatMoney(total, moment.locale)));
  const late = count(balances.oldestDaysPastDue, 'day');
  const invoices = count(balances.overdueCount, 'invoice');
  const oldest = balances.overdueCount > 1 ? `, the oldest by ${late}` : ` by ${late}`;
  return reason('overdue', `${invoices} overdue (${sums})${oldest}`);
}

/** How often nobody answered, and when somebody last did (B8, P1). */
export function silenceReasons(silence: Silence, procedure: DunningProcedure, moment: Moment): Reason[] {
  const reasons: Reason[] = [];
  const tries = silence.unanswered.length;
  const oldest = silence.unanswered[tries - 1];
  if (oldest) {
    const mails = silence.unanswered.filter((one) => one.kind === 'mail').length;
    const parts = [mails > 0 ? count(mails, 'mail') : '', tries > mails ? count(tries - mails, 'call') : ''];
    const since = formatDay(dayIn(oldest.zone, oldest.at), moment.locale, moment.today);
    const silent = tries >= procedure.silentAfterUnanswered;
    reasons.push(
      reason(
        silent ? 'silent' : 'unanswered',
        `${joinWords(parts.filter(Boolean))} unanswered since ${since}`,
      ),
    );
  }
  const talk = silence.lastConversation;
  if (talk) {
    const on = dayIn(talk.zone, talk.at);
    const who = talk.contactName ? ` with ${talk.contactName}` : '';
    const days = daysBetween(on, moment.today);
    reasons.push(
      reason(
        'last-talked',
        days === 0
          ? `Last talked${who} today`
          : `Last talked${who} on ${formatDay(on, moment.locale, moment.today)}, ${count(days, 'day')} ago`,
      ),
    );
  }
  return reasons;
}

/** "Waits for 1,200.00 USD promised for 4 December". */
export function waitReason({ promise }: PromiseWithState, moment: Moment): Reason {
  const amount = formatMoney(promise.amount, moment.locale);
  return reason(
    'promise-pending',
    `${amount} promised for ${formatDay(promise.dueOn, moment.locale, moment.today)}`,
  );
}

interface LevelBefore {
  readonly taken: DunningLevel | null;
  /** The level at which a book without history is taken over. */
  readonly takeOver: boolean;
  /** Somebody was tried in vain since the last conversation. */
  readonly unanswered: boolean;
}

export function levelReason(level: DunningLevel, { taken, takeOver, unanswered }: LevelBefore): Reason {
  if (takeOver)
    return reason('take-over', 'No earlier contact on record: ask on the phone what was said before');
  if (level.person === 'alternative' && unanswered)
    return reason('level', `${level.name}: the usual person has not answered`);
  if (level.decidedByPerson) return reason('decide', `${level.name}: for a person to decide`);
  return reason(
    'level',
    taken ? `Next step after “${taken.name}”: ${level.name}` : `First step: ${level.name}`,
  );
}

/** Case 6: less than is overdue, so it does not stop the chase, and is never netted in silence. */
export function creditReason({ credits }: Balances, moment: Moment): Reason[] {
  const sums = credits.filter(({ amount }) => amount > 0).map((sum) => formatMoney(sum, moment.locale));
  if (sums.length === 0) return [];
  return [reason('credit-open', `${joinWords(sums)} of credits and payments wait to be allocated`)];
}

export function staleReason(facts: AccountFacts, procedure: DunningProcedure, moment: Moment): Reason[] {
  const asOf = figuresDay(facts.items);
  if (!asOf || daysBetween(asOf, moment.today) <= procedure.staleAfterDays) return [];
  const on = formatDay(asOf, moment.locale, moment.today);
  return [
    reason('stale-figures', `The figures are of ${on}: import newer ones, or check for a payment first`),
  ];
}
