import type { Instant } from '../domain/day.ts';
import { type Hold, isHolding } from '../domain/hold.ts';
import type { Bar } from './bar.ts';
import type { NoContactRule } from './contact-rule.ts';

/** What the account's holds mean under a rule at that moment; `null`: none of them is meant. */
export function holdBar(rule: NoContactRule, holds: readonly Hold[], at: Instant): Bar | null {
  let longest: Bar | null = null;
  for (const hold of holds) {
    if (!rule.holds.includes(hold.kind) || !isHolding(hold, at)) continue;
    const freeFrom = hold.until ?? Number.POSITIVE_INFINITY;
    const isLonger = longest === null || freeFrom > longest.freeFrom;
    // Which of several that never end is named does not depend on the order they stand in.
    const isGraver =
      longest?.kind === 'hold' && freeFrom === longest.freeFrom && graver(rule, hold, longest.hold);
    if (isLonger || isGraver) longest = { kind: 'hold', rule, hold, freeFrom };
  }
  return longest;
}

/** Of two, the one a clerk has to know first: a death before a wish, then the one on record for longer. */
function graver(rule: NoContactRule, one: Hold, other: Hold): boolean {
  const difference = rule.holds.indexOf(one.kind) - rule.holds.indexOf(other.kind);
  if (difference !== 0) return difference > 0;
  return one.since === other.since ? one.id < other.id : one.since < other.since;
}
