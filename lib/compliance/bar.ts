import type { ContactActivity } from '../domain/activity.ts';
import type { Instant } from '../domain/day.ts';
import type { Hold } from '../domain/hold.ts';
import {
  type CapRule,
  type ConsentRule,
  type HoursRule,
  isHouseRule,
  type NoContactRule,
  type PauseRule,
} from './contact-rule.ts';

/** What stands against a contact, and when it is over; `Infinity`: when a person changes something. */
export type Bar = { readonly freeFrom: Instant } & (
  | { readonly kind: 'hold'; readonly rule: NoContactRule; readonly hold: Hold }
  | { readonly kind: 'consent'; readonly rule: ConsentRule }
  | { readonly kind: 'count'; readonly rule: CapRule | PauseRule; readonly since: ContactActivity | null }
  | { readonly kind: 'hours'; readonly rule: HoursRule }
);

/** The bar that lasts longest; of equals the one that says most, whatever order the rules stand in. */
export function latestBar(bars: readonly Bar[]): Bar | null {
  let latest: Bar | null = null;
  for (const bar of bars) if (latest === null || isBefore(latest, bar)) latest = bar;
  return latest;
}

function isBefore(one: Bar, other: Bar): boolean {
  if (one.freeFrom !== other.freeFrom) return one.freeFrom < other.freeFrom;
  const [first, second] = [weight(one), weight(other)];
  return first === second ? one.rule.id > other.rule.id : first < second;
}

/** A conversation says more than a count; what was read more than what was not; the law more than a habit of ours. */
function weight({ kind, rule }: Bar): number {
  const ofKind = kind === 'count' && rule.kind === 'pause' ? 4 : WEIGHTS[kind];
  return ofKind * 10 + (rule.verified ? 2 : 0) + (isHouseRule(rule) ? 0 : 1);
}

const WEIGHTS: Record<Bar['kind'], number> = { hold: 6, consent: 5, count: 3, hours: 1 };
