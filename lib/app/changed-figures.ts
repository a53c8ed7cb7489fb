import type { Activity, CallActivity } from '../domain/activity.ts';
import { clockIn, dayIn, type Instant, instantAt } from '../domain/day.ts';
import type { DraftFigure, FigureOf, FigureValue } from '../domain/draft-figure.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type PaymentPlan, planTotal } from '../domain/payment-plan.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import type { OfCall } from './amended-agreements.ts';
import type { Correction } from './correction.ts';

/** A figure as it stands in a draft, and what the record is to hold instead. */
export interface ChangedFigure {
  readonly figure: DraftFigure;
  readonly value: FigureValue;
}

/**
 * The entry as it should have been noted, after figures of it were changed in the mail. What was agreed beside them stays
 * as it is; instalments that no longer come to the agreed sum are refused: somebody says which of them follows (case 38).
 */
export function correctionOfFigures(
  entry: Activity,
  before: OfCall,
  changes: readonly ChangedFigure[],
  locale: string,
): Result<Correction> {
  let [at, agreed] = [entry.at, before];
  for (const { figure, value } of changes) {
    if (!figure.of || figure.of.kind === 'book') return NOT_FROM_HERE;
    at = momentAfter(at, figure.of, value);
    agreed = agreedAfter(agreed, figure.of, value);
  }
  const problem = sumsAgree(agreed.plans, before.plans, changes, locale);
  if (problem) return problem;
  if (entry.kind !== 'call' && entry.kind !== 'answer') return NOT_FROM_HERE;
  return success(correctionOf(entry, at, agreed));
}

export const NOT_FROM_HERE: Refusal = refusal(
  'figure',
  'This figure cannot be put right from here. Correct it where it was noted.',
);

/** The clock of the text: another day at the same time, or another time of that day. */
function momentAfter(at: Instant, of: FigureOf, value: FigureValue): Instant {
  if (of.kind !== 'moment') return at;
  const { zone } = of;
  const on = value.kind === 'day' ? value.day : dayIn(zone, at);
  const [hour = 0, minute = 0] = (value.kind === 'time' ? value.time : clockIn(zone, at))
    .split(':')
    .map(Number);
  return instantAt(zone, on, hour, minute);
}

function agreedAfter({ promises, plans, disputes }: OfCall, of: FigureOf, value: FigureValue): OfCall {
  const money = value.kind === 'money' ? { amount: value.money } : {};
  const dueOn = value.kind === 'day' ? { dueOn: value.day } : {};
  return {
    promises: promises.map((one) =>
      of.kind === 'promise' && one.id === of.id ? { ...one, ...money, ...dueOn } : one,
    ),
    plans: plans.map((plan) => {
      if (of.kind === 'plan-rate' && plan.id === of.id && value.kind === 'rate')
        return { ...plan, rate: value.rate.replace(/\s*%$/, '').trim() };
      if (of.kind !== 'instalment' || plan.id !== of.id) return plan;
      const instalments = plan.instalments.map((one, index) =>
        index === of.index ? { ...one, ...money, ...dueOn } : one,
      );
      return { ...plan, instalments };
    }),
    disputes: disputes.map((one) => {
      if (of.kind === 'answer-by' && one.id === of.id && value.kind === 'day')
        return { ...one, answerBy: value.day };
      if (of.kind !== 'disputed-part' || one.id !== of.id || value.kind !== 'money') return one;
      const parts = one.parts.map((part) =>
        part.itemId === of.itemId ? { ...part, amount: value.money } : part,
      );
      return { ...one, parts };
    }),
  };
}

/** The sum stays as it was agreed, unless it is among what is changed. */
function sumsAgree(
  plans: OfCall['plans'],
  before: OfCall['plans'],
  changes: readonly ChangedFigure[],
  locale: string,
): Refusal | null {
  for (const plan of plans) {
    const old = before.find(({ id }) => id === plan.id);
    const said = changes.find(({ figure: { of } }) => of?.kind === 'plan-total' && of.id === plan.id)?.value;
    const agreed = said?.kind === 'money' ? said.money : old && planTotal(old);
    const sum = planTotal(plan);
    if (!agreed || (agreed.amount === sum.amount && agreed.currency === sum.currency)) continue;
    return refusal(
      'plan-follows',
      `The instalments would come to ${formatMoney(sum, locale)}, and the agreed sum is ${formatMoney(agreed, locale)}: say what follows.`,
    );
  }
  return null;
}

/** The entry as it is, with what was agreed as it should have been noted. */
function correctionOf(
  entry: CallActivity | Extract<Activity, { kind: 'answer' }>,
  at: Instant,
  { promises, plans, disputes }: OfCall,
): Correction {
  const promised = promises.map(({ id, amount, dueOn, covers, method }) => ({
    id,
    amount,
    dueOn,
    itemIds: covers.map(({ itemId }) => itemId),
    method,
  }));
  if (entry.kind === 'answer') {
    const { contactId, note } = entry;
    return { kind: 'answer', at, contactId, note, promises: promised };
  }
  return {
    ...entry,
    at,
    itemIds: entry.items.map(({ itemId }) => itemId),
    promises: promised,
    plans: plans.map(correctedPlan),
    disputes: disputes.map(({ id, itemIds, parts, text, answerBy }) => ({
      id,
      itemIds,
      parts,
      text,
      answerBy,
    })),
  };
}

function correctedPlan({ id, instalments, rate }: PaymentPlan) {
  return { id, rate, instalments: instalments.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)) };
}
