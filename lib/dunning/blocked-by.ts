import { type Hold, type HoldKind, holdSentence, isHolding, stopsOneWay } from '../domain/hold.ts';
import { isOverdue } from './days-past-due.ts';
import type { Reading } from './reading.ts';
import { strongestHold } from './standstill.ts';

/** What keeps everything from going out by itself, until somebody decides. */
export interface Blocked {
  readonly kind: HoldKind | 'dispute';
  /** "The customer asked for no more contact". */
  readonly text: string;
  /** Who answers for it; empty: nobody is named. */
  readonly owner: string;
  readonly since: number;
  /** `null`: until a person ends it. */
  readonly until: number | null;
}

/**
 * A hold over the whole account, or a complaint about all that is overdue (P10, case 64); `null`: nothing stands in the
 * way. What was put aside is not blocked: it comes up again by itself.
 */
export function blockedBy(reading: Reading): Blocked | null {
  const { facts, moment } = reading;
  const hold = strongestHold(facts.holds.filter((one) => blocks(one, moment.now)));
  return hold ? heldBy(hold) : complaintOverAll(reading);
}

function blocks(hold: Hold, now: number): boolean {
  return hold.kind !== 'snooze' && !stopsOneWay(hold.kind) && isHolding(hold, now);
}

function heldBy({ kind, owner, since, until }: Hold): Blocked {
  return { kind, text: holdSentence(kind), owner, since, until };
}

function complaintOverAll({ facts, standings, moment }: Reading): Blocked | null {
  const overdue = standings.filter(({ item }) => item.inLastImport && isOverdue(item, moment.today));
  if (overdue.length === 0 || !overdue.every(({ leftOut }) => leftOut === 'disputed')) return null;
  const ids = new Set(overdue.map(({ item }) => item.id));
  const [oldest] = facts.disputes
    .filter(({ resolvedAt, itemIds }) => resolvedAt === null && itemIds.some((id) => ids.has(id)))
    .sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
  if (!oldest) return null;
  const text = 'A complaint about all that is overdue';
  return { kind: 'dispute', text, owner: oldest.owner, since: oldest.createdAt, until: null };
}
