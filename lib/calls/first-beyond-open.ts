import type { Id } from '../domain/id.ts';

interface Claim {
  /** In minor units. */
  readonly amount: number;
  /** The invoices it is to be paid on, in whatever shares. */
  readonly itemIds: readonly Id[];
}

interface Shares {
  readonly claims: readonly Claim[];
  /** What nobody has claimed yet on each invoice. */
  readonly free: Map<Id, number>;
  /** By claim, what it takes of each invoice. */
  readonly taken: readonly Map<Id, number>[];
}

/**
 * Which of several agreements, in their order, promises more than is open, once those before it are paid: two promises of
 * 700.00 over the same 1,200.00 do not fit, though each alone does. Money set aside on one invoice moves to another of
 * the same promise where that makes room. `null`: all fit.
 */
export function firstBeyondOpen(claims: readonly Claim[], open: ReadonlyMap<Id, number>): number | null {
  const shares: Shares = { claims, free: new Map(open), taken: claims.map(() => new Map()) };
  const index = claims.findIndex((_, claim) => !fits(shares, claim));
  return index < 0 ? null : index;
}

function fits(shares: Shares, claim: number): boolean {
  let left = shares.claims[claim]?.amount ?? 0;
  while (left > 0) {
    const got = take(shares, claim, left, new Set());
    if (got === 0) return false;
    left -= got;
  }
  return true;
}

/** Takes up to `want` for that claim; others move over to where they find room. */
function take(shares: Shares, claim: number, want: number, seen: Set<Id>): number {
  for (const id of shares.claims[claim]?.itemIds ?? []) {
    if (seen.has(id)) continue;
    seen.add(id);
    const got = takeFree(shares, id, want) || takeFromOthers(shares, claim, id, want, seen);
    if (got > 0) {
      change(shares.taken[claim], id, got);
      return got;
    }
  }
  return 0;
}

function takeFree({ free }: Shares, id: Id, want: number): number {
  const got = Math.min(want, free.get(id) ?? 0);
  change(free, id, -got);
  return got;
}

function takeFromOthers(shares: Shares, claim: number, id: Id, want: number, seen: Set<Id>): number {
  for (const [other, theirs] of shares.taken.entries()) {
    const has = other === claim ? 0 : (theirs.get(id) ?? 0);
    const moved = has > 0 ? take(shares, other, Math.min(want, has), seen) : 0;
    if (moved > 0) {
      change(theirs, id, -moved);
      return moved;
    }
  }
  return 0;
}

function change(amounts: Map<Id, number> | undefined, id: Id, by: number): void {
  amounts?.set(id, (amounts.get(id) ?? 0) + by);
}
