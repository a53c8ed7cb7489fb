import type { Day } from '../domain/day.ts';
import type { DunningProcedure, Tone } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import { type Balances, balancesOf } from './balances.ts';
import type { AccountFacts, Moment } from './facts.ts';
import { figuresDay } from './figures-day.ts';
import { type ItemStanding, itemStandings } from './item-standings.ts';
import { type PlanWithState, plansWithState } from './plan-state.ts';
import { type PromiseWithState, promisesWithState } from './promises-with-state.ts';
import { type LogReading, readLog } from './read-log.ts';
import { type Silence, silenceOf } from './silence.ts';
import { lastTone } from './taken-levels.ts';

/** One account as its facts say at a moment: every state that the next contact, the panel and the reports speak of. */
export interface Reading extends LogReading {
  readonly facts: AccountFacts;
  readonly procedure: DunningProcedure;
  readonly moment: Moment;
  readonly balances: Balances;
  readonly silence: Silence;
  readonly promises: readonly PromiseWithState[];
  readonly plans: readonly PlanWithState[];
  /** Every open invoice, oldest first. */
  readonly standings: readonly ItemStanding[];
  /** How firm the last contact was that took a step; `null`: there was none. */
  readonly lastTone: Tone | null;
  /** The day the figures are true for; `null`: there are none. */
  readonly figuresOf: Day | null;
}

/** Reads the state from the facts alone: correcting a fact corrects everything (C12). Nothing of it is stored. */
export function readAccount(facts: AccountFacts, procedure: DunningProcedure, moment: Moment): Reading {
  const read = readLog(facts.activities, procedure);
  const promises = promisesWithState(facts, procedure, moment);
  const plans = plansWithState(facts, procedure.promiseGraceBankDays, moment);
  const { dueDateRollsForward } = procedure;
  const { placed } = read;
  return {
    ...read,
    facts,
    procedure,
    moment,
    balances: balancesOf(facts.items, moment.today),
    silence: silenceOf(read.log, openItems(facts.items)),
    promises,
    plans,
    standings: itemStandings({ facts, placed, promises, plans, dueDateRollsForward, moment }),
    lastTone: lastTone(read.log, procedure),
    figuresOf: figuresDay(facts.items, read.checkedOn),
  };
}

/** Whether an invoice is still owed; one that is not on record at all is not. */
function openItems(items: AccountFacts['items']): (itemId: Id) => boolean {
  if (items.length <= FEW) return (itemId) => items.some(({ id, open }) => id === itemId && open.amount > 0);
  const open = new Set(items.filter((item) => item.open.amount > 0).map(({ id }) => id));
  return (itemId) => open.has(itemId);
}

const FEW = 8;
