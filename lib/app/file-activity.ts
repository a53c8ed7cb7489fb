import type { Activity } from '../domain/activity.ts';
import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { type Success, success } from '../shared/result.ts';
import type { PerOurCallDatabase } from '../storage/database.ts';
import { readDueContact } from '../storage/due-store.ts';
import { addActivity } from '../storage/log-store.ts';
import { payersOf } from '../storage/read-families.ts';
import { readSettings } from '../storage/settings-store.ts';
import type { Program } from './program.ts';

/**
 * Puts an entry into the log, with who made it and, of what was done about a line of the day's list, since when that had
 * been due. To be called before that line is made anew, inside the caller's transaction. A correction keeps what the entry
 * says that it corrects.
 */
export async function fileActivity<T extends Activity>(program: Program, activity: T): Promise<Success<T>> {
  const stamped = activity.amendsId === null ? await stampedWith(program, activity) : activity;
  await addActivity(program.database, stamped);
  return success(stamped);
}

async function stampedWith<T extends Activity>(program: Program, activity: T): Promise<T> {
  const { database, defaults } = program;
  const by = activity.by ?? (await readSettings(database, defaults)).senderName.trim();
  const since = isDoneAboutLine(activity) ? await dueSince(database, activity.accountId, activity.at) : null;
  return { ...activity, ...(by !== '' && { by }), ...(since !== null && { dueSince: since }) };
}

/** What we did ourselves, or left out: a call of theirs, thanks and notes do nothing about what was due. */
function isDoneAboutLine(activity: Activity): boolean {
  switch (activity.kind) {
    case 'call':
      return activity.direction === 'out';
    case 'mail':
      return activity.purpose === 'reminder' || activity.purpose === 'as-per-our-call';
    case 'skipped':
      return true;
    default:
      return false;
  }
}

/** What is asked for one account may stand in the line of the one that pays for it (case 40). */
async function dueSince(database: PerOurCallDatabase, accountId: Id, at: Instant): Promise<Instant | null> {
  const [payer] = await payersOf(database, [accountId]);
  const line = await readDueContact(database, payer ?? accountId);
  const since = line?.dueSince ?? line?.dueAt ?? null;
  return since !== null && since <= at ? since : null;
}
