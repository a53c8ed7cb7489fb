import { type Day, instantAt } from '../domain/day.ts';
import type { Hold } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readAccount } from '../storage/book-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addHold, liftHoldsOf } from '../storage/log-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { momentOf } from './moment-of.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { NO_ACCOUNT } from './with-account.ts';

export interface ChaseException {
  readonly accountId: Id;
  /** Who answers for it, such as the account manager. */
  readonly owner: string;
  /** Why: "The renewal is being negotiated". */
  readonly note: string;
  /** The day on which it comes up again, at 8:00 on the seller's clock; `null`: not chosen yet. */
  readonly until: Day | null;
}

/**
 * A customer that is not to be chased: an exception with an owner, a reason and an end, since one without is forgotten
 * (case 75). What is owed stays in the figures. A new one takes the place of the one before.
 */
export async function holdAccount(
  program: Program,
  { accountId, owner, note, until }: ChaseException,
): Promise<Result<Hold>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    if (!(await readAccount(database, accountId))) return NO_ACCOUNT;
    const { zone, today, now } = momentOf(program, await readSettings(database, program.defaults));
    if (owner.trim() === '') return refusal('hold-owner', 'Who looks after this customer? Type a name.');
    if (note.trim() === '') return refusal('hold-note', 'Why is it not to be chased? One line is enough.');
    if (until === null)
      return refusal('hold-until', 'Until when? Choose the day on which it is looked at again.');
    if (until <= today) return refusal('hold-until', 'That day is not ahead: choose a day after today.');
    const hold: Hold = {
      id: program.newId(),
      accountId,
      kind: 'strategic',
      note: note.trim(),
      owner: owner.trim(),
      since: now,
      until: instantAt(zone, until, 8),
      activityId: null,
      liftedAt: null,
    };
    await liftHoldsOf(database, 'strategic', accountId, now);
    await addHold(database, hold);
    await refreshDue(program, [accountId]);
    return success(hold);
  });
}
