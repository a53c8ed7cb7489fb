import type { Instant } from '../domain/day.ts';
import type { Hold } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { unique } from '../shared/list.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { knownAccounts, readSomeHolds, snoozesAt, writeHolds } from '../storage/hold-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { knownDue } from './known-due.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';

interface ManyAside {
  readonly accountIds: readonly Id[];
  readonly until: Instant;
}

/** What was put aside at once, and what it took the place of: enough to take it back. */
export interface PutAside {
  readonly holds: readonly Hold[];
  /** Holds of the same kind that ended for it. */
  readonly ended: readonly Hold[];
}

/**
 * Puts many accounts aside until one moment, all of them or none: one transaction. An account that is gone meanwhile is
 * left out.
 */
export function putManyAside(program: Program, { accountIds, until }: ManyAside): Promise<Result<PutAside>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const now = program.now();
    if (until <= now) return refusal('past', 'That time has passed: choose one that is still to come.');
    const there = await knownAccounts(database, accountIds);
    if (there.length === 0) return refusal('no-account', 'These customers are not on record any more.');
    const ended = await snoozesAt(database, there, now);
    const holds = there.map(
      (accountId): Hold => ({
        id: program.newId(),
        accountId,
        kind: 'snooze',
        note: '',
        owner: '',
        since: now,
        until,
        activityId: null,
        liftedAt: null,
      }),
    );
    await writeHolds(database, [...ended.map((hold) => ({ ...hold, liftedAt: now })), ...holds]);
    await refreshDue(program, there);
    return success({ holds, ended });
  });
}

/**
 * Takes all of it back at once, and gives how many: what was put aside comes up again, what was put aside before is so
 * again. Who takes it back needs no notification of what is due then.
 */
export function takeBackAside(program: Program, { holds, ended }: PutAside): Promise<Result<number>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const now = program.now();
    const known = await readSomeHolds(
      database,
      [...holds, ...ended].map(({ id }) => id),
    );
    // Of an account that was erased since, nothing is written again.
    const lifted = holds.flatMap(({ id }) => {
      const hold = known.get(id);
      return hold && hold.liftedAt === null ? [{ ...hold, liftedAt: now }] : [];
    });
    await writeHolds(database, [...lifted, ...ended.filter(({ id }) => known.has(id))]);
    const ids = unique(lifted.map(({ accountId }) => accountId));
    await refreshDue(program, ids);
    await knownDue(program, ids);
    return success(ids.length);
  });
}
