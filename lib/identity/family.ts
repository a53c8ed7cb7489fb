import type { Id } from '../domain/id.ts';
import { unique } from '../shared/list.ts';
import type { KnownAccount } from './known-side.ts';
import type { Candidate } from './match.ts';

/**
 * The one account to show when all candidates are of one family, parent and children, which is no conflict (B6): the one
 * that owns the invoice; else the one the others belong to; else the one that pays for all of them. `null`: no family.
 */
export function headOfFamily(
  candidates: readonly Candidate[],
  accounts: readonly KnownAccount[],
): Candidate | null {
  const ids = unique(candidates.map(({ accountId }) => accountId));
  const above = (id: Id): Id[] => chain(id, accounts, ({ parentId }) => parentId);
  const isAbove = (id: Id, other: Id) => id === other || above(other).includes(id);
  const owners = unique(
    candidates.filter(({ evidence }) => evidence.kind === 'invoice-number').map(({ accountId }) => accountId),
  );
  const [owner] = owners;
  const ofOneLine = (id: Id) => ids.every((other) => isAbove(id, other) || isAbove(other, id));
  if (owner && owners.length === 1 && ofOneLine(owner)) return firstOf(candidates, owner);
  const top = ids.find((id) => ids.every((other) => isAbove(id, other)));
  if (top) return firstOf(candidates, top);
  const payers = unique(ids.map((id) => payerOf(id, accounts)));
  const [payer] = payers;
  const [first] = candidates;
  // Nothing points to the payer itself: it is known by what points to those it pays for.
  return payers.length === 1 && payer && first ? { accountId: payer, evidence: first.evidence } : null;
}

function firstOf(candidates: readonly Candidate[], id: Id): Candidate | null {
  return candidates.find(({ accountId }) => accountId === id) ?? null;
}

function payerOf(id: Id, accounts: readonly KnownAccount[]): Id {
  const payers = chain(id, accounts, ({ parentId, paidByParent }) => (paidByParent ? parentId : null));
  return payers.at(-1) ?? id;
}

/** What `next` leads to from an account, one after the other; a circle ends where it closes. */
function chain(id: Id, accounts: readonly KnownAccount[], next: (account: KnownAccount) => Id | null): Id[] {
  const passed: Id[] = [];
  let at = accounts.find((one) => one.id === id);
  while (at) {
    const up = next(at);
    if (up === null || up === id || passed.includes(up)) break;
    passed.push(up);
    at = accounts.find((one) => one.id === up);
  }
  return passed;
}
