import type { InstalmentStandingKind } from '../dunning/instalment-standings.ts';
import type { PlanStateKind } from '../dunning/plan-state.ts';
import type { PromiseStanding } from '../dunning/promise-standing.ts';

/** How a promise stands, in the same words on every surface, in the log and on paper. */
export const PROMISE_STANDINGS: Readonly<Record<PromiseStanding, string>> = {
  ahead: 'pending',
  'due-tomorrow': 'due tomorrow',
  'due-today': 'due today',
  'in-grace': 'may still come in',
  kept: 'kept',
  'kept-in-part': 'kept in part',
  broken: 'not received',
  replaced: 'replaced',
};

export const INSTALMENT_STANDINGS: Readonly<Record<InstalmentStandingKind, string>> = {
  paid: 'paid',
  missed: 'not received',
  ahead: 'to come',
  'due-tomorrow': PROMISE_STANDINGS['due-tomorrow'],
  'due-today': PROMISE_STANDINGS['due-today'],
  'in-grace': PROMISE_STANDINGS['in-grace'],
};

/** `word`: on a badge; `inFull`: where nothing around it says what happened. */
export const PLAN_STANDINGS: Readonly<Record<PlanStateKind, { word: string; inFull: string }>> = {
  'on-time': { word: 'on time', inFull: 'on time' },
  missed: { word: 'one is missed', inFull: 'an instalment was missed' },
  ended: { word: 'ended', inFull: 'ended, as agreed, after missed instalments' },
  kept: { word: 'kept', inFull: 'paid in full' },
  replaced: { word: 'replaced', inFull: 'another agreement took its place' },
};
