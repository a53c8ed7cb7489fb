import type { AccountView } from '../../lib/app/account-view.ts';
import type { Day } from '../../lib/domain/day.ts';
import { formatDay } from '../../lib/domain/format-day.ts';
import { formatMoney } from '../../lib/domain/format-money.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { Money } from '../../lib/domain/money.ts';
import type { InstalmentStandingKind } from '../../lib/dunning/instalment-standings.ts';
import type { PlanStateKind } from '../../lib/dunning/plan-state.ts';
import type { PromiseStanding } from '../../lib/dunning/promise-standing.ts';
import { joinWords } from '../../lib/shared/text.ts';
import type { Tone } from '../ui/tone.ts';

interface Said {
  readonly word: string;
  readonly tone: Tone;
}

export const PROMISE_WORDS: Record<PromiseStanding, Said> = {
  ahead: { word: 'pending', tone: 'accent' },
  'due-tomorrow': { word: 'due tomorrow', tone: 'accent' },
  'due-today': { word: 'due today', tone: 'accent' },
  'in-grace': { word: 'may still come in', tone: 'accent' },
  kept: { word: 'kept', tone: 'good' },
  'kept-in-part': { word: 'kept in part', tone: 'late' },
  broken: { word: 'not received', tone: 'late' },
  replaced: { word: 'replaced', tone: 'neutral' },
};

export const INSTALMENT_WORDS: Record<InstalmentStandingKind, Said> = {
  paid: { word: 'paid', tone: 'good' },
  missed: { word: 'not received', tone: 'late' },
  ahead: { word: 'to come', tone: 'neutral' },
  'due-tomorrow': { word: 'due tomorrow', tone: 'accent' },
  'due-today': { word: 'due today', tone: 'accent' },
  'in-grace': { word: 'may still come in', tone: 'accent' },
};

export const PLAN_WORDS: Record<PlanStateKind, Said> = {
  'on-time': { word: 'on time', tone: 'good' },
  missed: { word: 'one is missed', tone: 'late' },
  ended: { word: 'ended', tone: 'late' },
  kept: { word: 'kept', tone: 'good' },
  replaced: { word: 'replaced', tone: 'neutral' },
};

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
