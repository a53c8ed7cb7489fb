import type { OpenItem } from '../domain/open-item.ts';
import { daysPastDue } from './days-past-due.ts';
import type { AccountFacts, Moment } from './facts.ts';
import type { DunningProcedure } from './procedure.ts';
import { pendingPromises } from './promises-with-state.ts';

/** Why an open invoice is left out of the next contact. */
export type LeftOut = 'disputed' | 'promised' | 'no-due-date' | 'not-in-last-import';

export interface ItemStanding {
  readonly item: OpenItem;
  /** `null`: it may be chased. */
  readonly leftOut: LeftOut | null;
  readonly daysPastDue: number | null;
}

/** Every open invoice with what stands in the way of chasing it, oldest first; a promise pauses exactly its items (case 34). */
export function itemStandings(
  facts: AccountFacts,
  procedure: DunningProcedure,
  moment: Moment,
): ItemStanding[] {
  const disputed = new Set(
    facts.disputes.filter((dispute) => dispute.resolvedAt === null).flatMap((dispute) => dispute.itemIds),
  );
  const promised = pendingPromiseItems(facts, procedure, moment);
  return facts.items
    .filter((item) => item.kind === 'invoice' && item.open.amount > 0)
    .map((item) => ({
      item,
      leftOut: leftOutBecause(item, disputed, promised),
      daysPastDue: daysPastDue(item, moment.today),
    }))
    .sort(oldestFirst);
}

function oldestFirst(a: ItemStanding, b: ItemStanding): number {
  const byAge = (b.daysPastDue ?? Number.MIN_SAFE_INTEGER) - (a.daysPastDue ?? Number.MIN_SAFE_INTEGER);
  return (
    byAge || a.item.number.localeCompare(b.item.number, 'en') || a.item.id.localeCompare(b.item.id, 'en')
  );
}

function leftOutBecause(item: OpenItem, disputed: Set<string>, promised: Set<string>): LeftOut | null {
  if (!item.inLastImport) return 'not-in-last-import';
  if (disputed.has(item.id)) return 'disputed';
  if (promised.has(item.id)) return 'promised';
  return item.dueOn === null ? 'no-due-date' : null;
}

function pendingPromiseItems(facts: AccountFacts, procedure: DunningProcedure, moment: Moment): Set<string> {
  const pending = pendingPromises(facts, procedure, moment);
  return new Set(pending.flatMap(({ promise }) => promise.covers.map(({ itemId }) => itemId)));
}
