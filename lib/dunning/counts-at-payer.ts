import { isHolding, stopsOneWay } from '../domain/hold.ts';
import type { AccountFacts } from './facts.ts';

/**
 * What this account owes, and what was agreed about it, stands among the facts of the one that pays for it, and is counted
 * there (case 40). One that is held is left in peace: what it owes is asked of nobody, and stays its own.
 */
export function countsAtPayer({ paidBy, holds }: AccountFacts, now: number): boolean {
  return paidBy !== null && !holds.some((hold) => !stopsOneWay(hold.kind) && isHolding(hold, now));
}
