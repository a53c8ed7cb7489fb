import type { CallForm, PlanFields } from '../domain/call-form.ts';
import type { ReportedPlan } from '../domain/call-report.ts';
import { isDay } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Money, toDecimalString } from '../domain/money.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import type { Instalment } from '../domain/payment-plan.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { type CallGround, currencyOf, invoicesOf, openOn } from './call-ground.ts';
import { type BuiltInstalment, evenInstalments, MOST_PARTS, onBankDays } from './plan-builder.ts';
import { restOfCall } from './rest-of-call.ts';

/** Missed instalments, one after another, that end a plan unless something else is agreed. */
export const USUAL_ENDS_AFTER = 2;

/** A plan as it is begun: what is ticked, not promised already and not disputed, in three months; the first day is asked for. */
export function beginPlan(form: CallForm, ground: CallGround): PlanFields {
  const currency = currencyOf('', form.itemIds, ground);
  const left = restOfCall({ itemIds: form.itemIds, currency, about: 'plan' }, form, ground);
  return {
    currency,
    total: left && left.amount > 0 ? toDecimalString(left) : '',
    parts: '3',
    firstOn: '',
    every: 'month',
    own: [],
    rate: '',
    endsAfterMissed: String(USUAL_ENDS_AFTER),
    method: '',
    itemIds: null,
  };
}

/** The plan over other invoices: a sum that was all of it stays all of it, in the currency they are in. */
export function planOver(
  plan: PlanFields,
  itemIds: readonly Id[],
  form: CallForm,
  ground: CallGround,
): Partial<PlanFields> {
  const before = invoicesOf(plan.itemIds, form);
  const currency = currencyOf(plan.currency, before, ground);
  const whole = (ids: readonly Id[], on: string) => {
    const rest = restOfCall({ itemIds: ids, currency: on, about: 'plan' }, form, ground);
    return rest && rest.amount > 0 ? toDecimalString(rest) : '';
  };
  const isInCurrency = openOn(itemIds, currency, ground) !== null;
  const after = isInCurrency ? currency : currencyOf('', itemIds, ground);
  const isWhole = plan.total === whole(before, currency);
  return {
    itemIds: [...itemIds],
    ...(isWhole && itemIds.length > 0 ? { currency: after, total: whole(itemIds, after) } : {}),
  };
}

export interface PlanInSight {
  /** The agreed sum; `null`: not typed yet. */
  readonly total: Money | null;
  readonly currency: string;
  /** What can be shown so far, on the days they will stand on. */
  readonly instalments: readonly BuiltInstalment[];
}

/** A plan while it is typed, as far as it can be understood. */
export function planInSight(plan: PlanFields, form: CallForm, ground: CallGround): PlanInSight {
  const currency = currencyOf(plan.currency, invoicesOf(plan.itemIds, form), ground);
  const total = parseAmount(plan.total, currency);
  if (plan.own.length > 0) return { total, currency, instalments: ownInstalments(plan, currency, ground) };
  const parts = partsOf(plan);
  const instalments =
    total && parts !== null && isDay(plan.firstOn)
      ? evenInstalments({ total, parts, firstOn: plan.firstOn, every: plan.every, calendar: ground.calendar })
      : [];
  return { total, currency, instalments };
}

function ownInstalments({ own }: PlanFields, currency: string, { calendar }: CallGround): BuiltInstalment[] {
  const meant = own.flatMap(({ amount: typed, dueOn }): Instalment[] => {
    const amount = parseAmount(typed, currency);
    return amount && isDay(dueOn) ? [{ amount, dueOn }] : [];
  });
  return onBankDays(
    meant.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    calendar,
  );
}

/** "3" is three; `null`: no number of instalments. */
function partsOf({ parts }: PlanFields): number | null {
  const number = /^\s*(\d{1,3})\s*$/.exec(parts)?.[1];
  return number === undefined ? null : Number(number);
}

/** The plan as typed, or what cannot be understood, beside its field; `null`: none was agreed. */
export function understoodPlan(form: CallForm, ground: CallGround): Result<ReportedPlan | null> {
  const { plan } = form;
  if (!plan) return success(null);
  const { total, currency, instalments } = planInSight(plan, form, ground);
  if (!total)
    return refusal(
      'plan-total',
      plan.total.trim() === ''
        ? 'How much is paid in all? Type the agreed sum.'
        : `“${plan.total}” is not an amount in ${currency}.`,
    );
  const problem = plan.own.length > 0 ? ownProblem(plan, currency) : evenProblem(plan);
  if (problem) return problem;
  if (instalments.length === 0)
    return refusal(
      'plan-parts',
      `${plan.total.trim()} ${currency} cannot be paid in ${plan.parts.trim()} parts.`,
    );
  const ends = plan.endsAfterMissed.trim() === '' ? USUAL_ENDS_AFTER : Number(plan.endsAfterMissed);
  return success({
    total,
    instalments: instalments.map(({ dueOn, amount }) => ({ dueOn, amount })),
    itemIds: invoicesOf(plan.itemIds, form),
    endsAfterMissed: ends,
    rate: plan.rate.trim(),
    method: plan.method.trim() || null,
  });
}

function evenProblem(plan: PlanFields) {
  const parts = partsOf(plan);
  if (parts === null || parts < 2 || parts > MOST_PARTS)
    return refusal('plan-parts', `In how many instalments? Type a number from 2 to ${MOST_PARTS}.`);
  if (!isDay(plan.firstOn)) return refusal('plan-first', 'On which day is the first instalment paid?');
  return null;
}

function ownProblem({ own }: PlanFields, currency: string) {
  const days = new Set<string>();
  for (const [index, { amount, dueOn }] of own.entries()) {
    if (!parseAmount(amount, currency))
      return refusal(
        'plan-instalments',
        amount.trim() === ''
          ? `How much is instalment ${index + 1}?`
          : `“${amount}” is not an amount in ${currency}.`,
      );
    if (!isDay(dueOn)) return refusal('plan-instalments', `On which day is instalment ${index + 1} paid?`);
    if (days.has(dueOn))
      return refusal('plan-instalments', `Instalment ${index + 1} has the same day as another.`);
    days.add(dueOn);
  }
  return null;
}
