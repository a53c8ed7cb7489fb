import type { AccountView } from '../../lib/app/account-view.ts';
import { type Day, dayIn } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { Money } from '../../lib/domain/money.ts';
import { type PaymentPlan, planTotal } from '../../lib/domain/payment-plan.ts';
import type { InstalmentStandingKind } from '../../lib/dunning/instalment-standings.ts';
import type { PlanStateKind } from '../../lib/dunning/plan-state.ts';
import type { PromiseStanding } from '../../lib/dunning/promise-standing.ts';
import { INSTALMENT_STANDINGS, PLAN_STANDINGS, PROMISE_STANDINGS } from '../../lib/reports/standing-words.ts';
import { count, joinWords } from '../../lib/shared/text.ts';
import type { Tone } from '../ui/tone.ts';

/** What a badge says of an agreement. */
export interface Said {
  readonly word: string;
  readonly tone: Tone;
}

const PROMISE_TONES: Record<PromiseStanding, Tone> = {
  ahead: 'accent',
  'due-tomorrow': 'accent',
  'due-today': 'accent',
  'in-grace': 'accent',
  kept: 'good',
  'kept-in-part': 'late',
  broken: 'late',
  replaced: 'neutral',
};

const INSTALMENT_TONES: Record<InstalmentStandingKind, Tone> = {
  paid: 'good',
  missed: 'late',
  ahead: 'neutral',
  'due-tomorrow': 'accent',
  'due-today': 'accent',
  'in-grace': 'accent',
};

const PLAN_TONES: Record<PlanStateKind, Tone> = {
  'on-time': 'good',
  missed: 'late',
  ended: 'late',
  kept: 'good',
  replaced: 'neutral',
};

export function promiseSaid(standing: PromiseStanding): Said {
  return { word: PROMISE_STANDINGS[standing], tone: PROMISE_TONES[standing] };
}

export function instalmentSaid(standing: InstalmentStandingKind): Said {
  return { word: INSTALMENT_STANDINGS[standing], tone: INSTALMENT_TONES[standing] };
}

export function planSaid(state: PlanStateKind): Said {
  return { word: PLAN_STANDINGS[state].word, tone: PLAN_TONES[state] };
}

/** As sentences on these surfaces write a day and a sum. */
export function dayOf(day: Day, { settings, moment }: AccountView): string {
  return formatDay(day, settings.locale, moment.today);
}

export function sumOf(amount: Money, { settings }: AccountView): string {
  return formatMoney(amount, settings.locale);
}

/** "INV-1042 and INV-1043". */
export function numbersOf(ids: readonly Id[], { facts }: AccountView): string {
  return joinWords(ids.map((id) => facts.items.find((item) => item.id === id)?.number || 'one invoice'));
}

/** "payment plan of 3 May (1,200.00 EUR in 3 instalments)". */
export function planNamed(plan: PaymentPlan, view: AccountView): string {
  const made = view.facts.activities.find(({ id }) => id === plan.activityId);
  const on = dayOf(dayIn(view.settings.zone, made?.at ?? plan.createdAt), view);
  return `payment plan of ${on} (${sumOf(planTotal(plan), view)} in ${count(plan.instalments.length, 'instalment')})`;
}
