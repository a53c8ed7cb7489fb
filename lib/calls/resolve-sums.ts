import { type Money, money } from '../domain/money.ts';
import type { Sum } from './text-mark.ts';

/**
 * What was said in words, in figures: of 1,000.01 open, "half" is 500.00 and "the rest" 500.01. Whoever comes last takes
 * the cents. `null`: it cannot be told, and is asked for.
 */
export function resolveSums(sums: readonly (Sum | null)[], open: Money | null): (Money | null)[] {
  const resolved: (Money | null)[] = [];
  for (const [index, sum] of sums.entries()) {
    resolved.push(sum === null ? null : resolveOne(sum, sums.slice(0, index + 1), resolved, open));
  }
  return resolved;
}

function resolveOne(
  sum: Sum,
  upToHere: readonly (Sum | null)[],
  before: readonly (Money | null)[],
  open: Money | null,
): Money | null {
  if (sum.kind === 'money') return sum.money;
  if (sum.kind === 'unclear' || open === null || open.amount <= 0) return null;
  if (sum.kind === 'share' && !isWhole(upToHere)) return shareOf(open, sum.of, sum.in);
  let left = open.amount;
  for (const one of before) {
    if (one === null || one.currency !== open.currency) return null;
    left -= one.amount;
  }
  return left > 0 ? money(left, open.currency) : null;
}

/** Two halves, three thirds: the last of them is the rest. */
function isWhole(sums: readonly (Sum | null)[]): boolean {
  if (sums.length < 2) return sums.every((sum) => sum?.kind === 'share' && sum.of === sum.in);
  let [of, parts] = [0, 1];
  for (const sum of sums) {
    if (sum?.kind !== 'share') return false;
    [of, parts] = [of * sum.in + sum.of * parts, parts * sum.in];
  }
  return of === parts;
}

/** Rounded down to whole minor units, without a product that leaves the exact integers. */
function shareOf({ amount, currency }: Money, of: number, parts: number): Money {
  const whole = Math.floor(amount / parts);
  return money(whole * of + Math.floor(((amount % parts) * of) / parts), currency);
}
