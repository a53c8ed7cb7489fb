import type { PriorContact } from '../domain/activity.ts';
import { type Day, dayIn } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import { isOverdue } from '../dunning/days-past-due.ts';
import type { Reading } from '../dunning/reading.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { accountsAsking } from '../storage/due-store.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { readManyAccounts } from '../storage/read-account-records.ts';
import { coveredItem } from './covered-item.ts';
import { fileActivity } from './file-activity.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { readInPlace } from './suggestion.ts';
import { fileEntry, newEntry, withAccount } from './with-account.ts';

export interface PriorContactAnswer {
  readonly accountId: Id;
  /** The firmest that was done before the book came here. */
  readonly done: 'nothing' | 'reminded' | 'called' | 'final-notice';
  /** When the last of it was done; `null`: nobody remembers. */
  readonly lastOn: Day | null;
}

/** The step each answer stands for: the way goes on from there (C10). */
const LEVEL_OF: Record<PriorContactAnswer['done'], string | null> = {
  nothing: null,
  reminded: 'second-notice',
  called: 'call',
  'final-notice': 'final-notice',
};

/** Notes what was already done about all that is overdue, before anything is suggested for an old book (case 25). */
export async function answerPriorContacts(
  program: Program,
  { accountId, ...answer }: PriorContactAnswer,
): Promise<Result<PriorContact>> {
  return withAccount(program, accountId, async ({ reading }) => {
    if (isToCome(answer.lastOn, reading.moment.today)) return dayToCome;
    const activity = priorContact(program, reading, answer);
    if (!activity)
      return refusal('nothing-overdue', 'Nothing is overdue for this customer: there is nothing to note.');
    return fileEntry(program, activity);
  });
}

/**
 * The same answer for every customer who is asked about: a book that has just been imported was followed up in one way,
 * more often than not. How many were noted; each can be talked about anew on the phone.
 */
export async function answerAllPriorContacts(
  program: Program,
  answer: Omit<PriorContactAnswer, 'accountId'>,
): Promise<Result<number>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const terms = await readTerms(program);
    if (isToCome(answer.lastOn, dayIn(terms.settings.zone, terms.now))) return dayToCome;
    const by = terms.settings.senderName.trim();
    const ids = await accountsAsking(database, 'prior-contacts');
    let noted = 0;
    for (let from = 0; from < ids.length; from += AT_A_TIME) {
      const some = ids.slice(from, from + AT_A_TIME);
      const read = await readManyAccounts(database, some, terms.now);
      for (const id of some) {
        const facts = read(id);
        const reading = facts && readInPlace(facts, terms).reading;
        const activity = reading && priorContact(program, reading, answer);
        if (!activity) continue;
        await fileActivity(program, { ...activity, ...(by !== '' && { by }) });
        noted += 1;
      }
    }
    await refreshDue(program, ids);
    return success(noted);
  });
}

const AT_A_TIME = 500;

const dayToCome = refusal('prior-day', 'That day is still to come: choose today or an earlier day.');

function isToCome(lastOn: Day | null, today: Day): boolean {
  return lastOn !== null && lastOn > today;
}

/** `null`: nothing is overdue. */
function priorContact(
  program: Program,
  reading: Reading,
  { done, lastOn }: Omit<PriorContactAnswer, 'accountId'>,
): PriorContact | null {
  const { facts, moment } = reading;
  const overdue = facts.items.filter((item) => isOverdue(item, moment.today));
  if (overdue.length === 0) return null;
  return {
    kind: 'prior-contact',
    ...newEntry(program, reading),
    items: overdue.map(({ id }) => coveredItem(id, LEVEL_OF[done], facts)),
    on: done === 'nothing' ? null : lastOn,
  };
}
