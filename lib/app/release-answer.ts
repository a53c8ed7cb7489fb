import type { Answer } from '../domain/activity.ts';
import type { Id } from '../domain/id.ts';
import { unreadAnswer } from '../dunning/answer-to-read.ts';
import { type Result, refusal } from '../shared/result.ts';
import { believedFigures } from './believed-figures.ts';
import type { Program } from './program.ts';
import { fileEntry, withAccount } from './with-account.ts';

/** Their mail was read and changes nothing: what it held goes on (E6). The log keeps both, the later entry counts (D13). */
export async function releaseAnswer(program: Program, accountId: Id): Promise<Result<Answer>> {
  return withAccount(program, accountId, async ({ reading }) => {
    const unread = unreadAnswer(reading.log);
    if (!unread?.seen) return refusal('no-answer', 'No mail of theirs waits to be read any more.');
    return fileEntry(program, {
      ...unread,
      id: program.newId(),
      amendsId: unread.id,
      believed: believedFigures(reading),
      seen: { ...unread.seen, isRead: true },
    });
  });
}
