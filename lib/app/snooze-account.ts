import type { Instant } from '../domain/day.ts';
import type { Hold } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addHold, liftHold, liftHoldsOf } from '../storage/log-store.ts';
import { knownDue } from './known-due.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';

interface Snooze {
  readonly accountId: Id;
  readonly until: Instant;
  readonly note: string;
}

/**
 * Puts an account aside until a moment, and until no other; gives back the hold, so that it can be undone. Refused where
 * that moment has passed.
 */
export async function snoozeAccount(
  program: Program,
  { accountId, until, note }: Snooze,
): Promise<Result<Hold>> {
  if (until <= program.now())
    return refusal('snooze-until', 'That time has passed: choose one that is still to come.');
  const hold: Hold = {
    id: program.newId(),
    accountId,
    kind: 'snooze',
    note,
    owner: '',
    since: program.now(),
    until,
    activityId: null,
    liftedAt: null,
  };
  await inOneTransaction(program.database, async () => {
    await liftHoldsOf(program.database, 'snooze', accountId, hold.since);
    await addHold(program.database, hold);
    await refreshDue(program, [accountId]);
  });
  return success(hold);
}

/** Ends a hold: the undo of a snooze, or a person's decision to go on. Who ends it needs no notification of what is due then. */
export async function endHold(program: Program, hold: Hold): Promise<void> {
  const { database } = program;
  await inOneTransaction(database, async () => {
    await liftHold(database, hold.id, program.now());
    await refreshDue(program, [hold.accountId]);
    await knownDue(program, [hold.accountId]);
  });
}
