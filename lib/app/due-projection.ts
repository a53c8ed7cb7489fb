import type { DueContact } from '../domain/due-contact.ts';
import { holdSentence, isHolding } from '../domain/hold.ts';
import { balancesOf } from '../dunning/balances.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { type Suggestion, suggestionFor } from './suggestion.ts';
import { actionOf } from './suggestion-headline.ts';

/** The account's line in the day's list, from its facts. `null`: it has nothing to be listed for. */
export function dueProjection(
  facts: AccountFacts,
  moment: Moment,
  before: DueContact | null,
): DueContact | null {
  const balances = balancesOf(facts.items, moment.today);
  if (balances.open.length === 0) return null;
  const suggested = suggestionFor(facts, moment);
  const held = facts.holds.find((hold) => isHolding(hold, moment.now));
  const same = before !== null && before.dueAt === suggested.dueAt;
  return {
    accountId: facts.account.id,
    accountName: facts.account.name,
    kind: suggested.kind,
    // Being due already is one state, whenever it is computed: it keeps the moment it began.
    dueAt: dueSince(suggested, before, moment),
    rank: rankOf(suggested, balances.oldestDaysPastDue),
    channel: suggested.plan?.channel ?? null,
    action: suggested.plan ? actionOf(suggested.plan) : held ? holdSentence(held.kind) : suggested.headline,
    reason: suggested.reasons[0]?.text ?? '',
    overdue: [...balances.overdue],
    overdueCount: balances.overdueCount,
    oldestDaysPastDue: balances.oldestDaysPastDue,
    notifiedAt: same || wasDue(before, moment) ? (before?.notifiedAt ?? null) : null,
  };
}

function dueSince(suggested: Suggestion, before: DueContact | null, moment: Moment): number | null {
  if (suggested.dueAt === null || suggested.dueAt > moment.now) return suggested.dueAt;
  return wasDue(before, moment) ? (before?.dueAt ?? suggested.dueAt) : suggested.dueAt;
}

function wasDue(before: DueContact | null, moment: Moment): boolean {
  return before?.dueAt != null && before.dueAt <= moment.now;
}

/** A broken promise first, then the firmer step, then the older debt. */
function rankOf({ plan, kind }: Suggestion, oldest: number): number {
  const broken = plan?.brokenPromiseId ? 0 : 1_000_000;
  const asks = kind === 'ask' ? 500_000 : 0;
  return broken + asks - (plan?.level.tone ?? 0) * 10_000 - Math.min(oldest, 9_999);
}
