import type { Answer } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import { unreadAnswer } from '../dunning/answer-to-read.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { addActivity } from '../storage/log-store.ts';
import { readAccountRecords } from '../storage/read-account-records.ts';
import { believedFigures } from './believed-figures.ts';
import type { Program } from './program.ts';
import { readTerms } from './read-terms.ts';
import { refreshDue } from './refresh-due.ts';
import { readInPlace } from './suggestion.ts';

/** Their mail was read and changes nothing: what it held goes on (E6). The log keeps both, the later entry counts (D13). */
export async function releaseAnswer(program: Program, accountId: Id): Promise<Result<Answer>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const facts = await readAccountRecords(database, accountId, program.now());
    if (!facts) return refusal('no-account', 'This customer is no longer on record.');
    const { reading } = readInPlace(facts, await readTerms(program));
    const unread = unreadAnswer(reading.log);
    if (!unread?.seen) return refusal('no-answer', 'No mail of theirs waits to be read any more.');
    const read: Answer = {
      ...unread,
      id: program.newId(),
      amendsId: unread.id,
      believed: believedFigures(reading),
      seen: { ...unread.seen, isRead: true },
    };
    await addActivity(database, read);
    await refreshDue(program, [accountId]);
    return success(read);
  });
}
