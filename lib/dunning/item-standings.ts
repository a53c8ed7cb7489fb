import type { Day } from '../domain/day.ts';
import type { Dispute } from '../domain/dispute.ts';
import { nextWorkingDay } from '../domain/holiday-calendar.ts';
import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { daysPastDue } from './days-past-due.ts';
import type { AccountFacts, Moment } from './facts.ts';
import type { PlanWithState } from './plan-state.ts';
import type { PromiseWithState } from './promises-with-state.ts';

/** Why an open invoice is left out of the next contact. */
export type LeftOut = 'disputed' | 'promised' | 'in-plan' | 'placed' | 'no-due-date' | 'not-in-last-import';

export interface ItemStanding {
  readonly item: OpenItem;
  /** `null`: it may be chased. */
  readonly leftOut: LeftOut | null;
  /** Days since the original due date (B3, P8); `null`: it has none. */
  readonly daysPastDue: number | null;
  /** The day its steps are counted from: the due date, or the working day after it where the procedure says so (case 17). */
  readonly countedFrom: Day | null;
  /** What may be asked for: what is open less the part under review (case 27). */
  readonly asked: Money;
  /** Not worth a contact of its own (B7, case 10). */
  readonly isSmall: boolean;
}

interface Question {
  readonly facts: AccountFacts;
  /** Invoices that were handed to a collection partner. */
  readonly placed: Pick<ReadonlySet<Id>, 'has'>;
  readonly promises: readonly PromiseWithState[];
  readonly plans: readonly PlanWithState[];
  readonly dueDateRollsForward: boolean;
  readonly moment: Moment;
}

/**
 * Every open invoice with what stands in the way of chasing it, oldest first. A promise, a plan, a dispute each pause
 * exactly their invoices (cases 26, 34, 36, 41).
 */
export function itemStandings({
  facts,
  placed,
  promises,
  plans,
  dueDateRollsForward,
  moment,
}: Question): ItemStanding[] {
  const disputed = disputedAmounts(facts.disputes);
  const promised = coveredBy(
    promises.filter(({ state }) => state.kind === 'pending').map(({ promise }) => promise),
  );
  const planned = coveredBy(
    plans.filter(({ state }) => state.kind === 'on-time' || state.kind === 'missed').map(({ plan }) => plan),
  );
  const standings: ItemStanding[] = [];
  for (const item of facts.items) {
    if (item.kind !== 'invoice' || item.open.amount <= 0) continue;
    const asked = askedFor(item, disputed);
    standings.push({
      item,
      leftOut: leftOutBecause({ item, asked, promised, planned, placed }),
      daysPastDue: daysPastDue(item, moment.today),
      countedFrom: item.dueOn && dueDateRollsForward ? nextWorkingDay(item.dueOn, moment.ours) : item.dueOn,
      asked,
      isSmall: moment.tolerances.some(
        ({ amount, currency }) => currency === asked.currency && asked.amount <= amount,
      ),
    });
  }
  return standings.sort(oldestFirst);
}

function oldestFirst(a: ItemStanding, b: ItemStanding): number {
  const byAge = (b.daysPastDue ?? Number.MIN_SAFE_INTEGER) - (a.daysPastDue ?? Number.MIN_SAFE_INTEGER);
  return byAge || compare(a.item.number, b.item.number) || compare(a.item.id, b.item.id);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Per item the part under review, in minor units; infinite: all of it. */
function disputedAmounts(disputes: readonly Dispute[]): ReadonlyMap<Id, number> {
  const amounts = new Map<Id, number>();
  for (const { itemIds, parts, resolvedAt } of disputes) {
    if (resolvedAt !== null) continue;
    for (const id of itemIds) {
      const part = parts.find(({ itemId }) => itemId === id)?.amount.amount ?? Number.POSITIVE_INFINITY;
      amounts.set(id, (amounts.get(id) ?? 0) + part);
    }
  }
  return amounts;
}

function askedFor({ id, open }: OpenItem, disputed: ReadonlyMap<Id, number>): Money {
  const part = disputed.get(id);
  if (part === undefined) return open;
  const rest = open.amount - part;
  return rest > 0 ? money(rest, open.currency) : money(0, open.currency);
}

interface Covering {
  readonly covers: readonly { readonly itemId: Id }[];
}

function coveredBy(agreements: readonly Covering[]): ReadonlySet<Id> {
  return new Set(agreements.flatMap(({ covers }) => covers.map(({ itemId }) => itemId)));
}

interface Standing {
  readonly item: OpenItem;
  readonly asked: Money;
  readonly promised: ReadonlySet<Id>;
  readonly planned: ReadonlySet<Id>;
  readonly placed: Pick<ReadonlySet<Id>, 'has'>;
}

function leftOutBecause({ item, asked, promised, planned, placed }: Standing): LeftOut | null {
  if (!item.inLastImport) return 'not-in-last-import';
  if (placed.has(item.id)) return 'placed';
  if (asked.amount === 0) return 'disputed';
  if (planned.has(item.id)) return 'in-plan';
  if (promised.has(item.id)) return 'promised';
  return item.dueOn === null ? 'no-due-date' : null;
}
