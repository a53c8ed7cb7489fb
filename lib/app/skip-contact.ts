import type { Skipped } from '../domain/activity.ts';
import { addDays, type Instant, instantAt } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type SkipReason, skippedBecause } from '../domain/skip-reason.ts';
import type { Moment } from '../dunning/facts.ts';
import { type Refusal, type Result, refusal } from '../shared/result.ts';
import { readDueContact } from '../storage/due-store.ts';
import { addHold, liftHoldsOf } from '../storage/log-store.ts';
import { fileActivity } from './file-activity.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { suggestionOf } from './suggestion.ts';
import { actionOf } from './suggestion-headline.ts';
import { newEntry, withAccount } from './with-account.ts';

export interface SkippedContact {
  readonly accountId: Id;
  readonly reason: SkipReason;
  /** Needed where the reason says nothing: `other`. */
  readonly note: string;
  /** When it comes up again. */
  readonly until: Instant;
}

/**
 * Leaves out what is due, this once, and says why (G4): an entry of the log and the account put aside until then, in one
 * transaction. It is no contact: gaps and silence run on, and the same step comes up again.
 */
export async function skipContact(program: Program, skipped: SkippedContact): Promise<Result<Skipped>> {
  const { accountId, reason, until } = skipped;
  const note = skipped.note.trim();
  return withAccount(program, accountId, async (account) => {
    const { database } = program;
    const { moment } = account.reading;
    const due = await readDueContact(database, accountId);
    const problem = checkSkip(due?.dueAt ?? null, { reason, note, until }, moment);
    if (problem) return problem;
    const { plan } = suggestionOf(account, account.terms);
    const entry: Skipped = {
      kind: 'skipped',
      ...newEntry(program, account.reading),
      reason,
      note,
      until,
      action: due?.action ?? (plan ? actionOf(plan) : ''),
      items: [...(plan?.items ?? [])],
    };
    const filed = await fileActivity(program, entry);
    await liftHoldsOf(database, 'snooze', accountId, entry.at);
    await addHold(database, {
      id: program.newId(),
      accountId,
      kind: 'snooze',
      note: skippedBecause(reason, note),
      owner: '',
      since: entry.at,
      until,
      activityId: entry.id,
      liftedAt: null,
    });
    await refreshDue(program, [accountId]);
    return filed;
  });
}

type Asked = Pick<SkippedContact, 'reason' | 'note' | 'until'>;

function checkSkip(
  dueAt: Instant | null,
  { reason, note, until }: Asked,
  { now, zone, today }: Moment,
): Refusal | null {
  const dawn = instantAt(zone, addDays(today, 1), 0);
  if (dueAt === null || dueAt >= dawn)
    return refusal('not-due', 'Nothing is due here today, so there is nothing to leave out.');
  if (reason === 'other' && note === '')
    return refusal('skip-note', 'Why is it left out? One line is enough.');
  if (until <= Math.max(now, dueAt))
    return refusal('skip-until', 'When does it come up again? Choose a later day.');
  return null;
}
