import type { Day } from '../domain/day.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { moveDispute as noteMoved } from '../storage/log-store.ts';
import { readSettings } from '../storage/settings-store.ts';
import { momentOf } from './moment-of.ts';
import { openDispute } from './open-dispute.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';

/** Another day is agreed on for the answer to a complaint (P10); the other invoices are followed up meanwhile. */
export async function moveDispute(
  program: Program,
  { disputeId, answerBy }: { readonly disputeId: Id; readonly answerBy: Day },
): Promise<Result<Dispute>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const dispute = await openDispute(program, disputeId);
    if (!dispute.ok) return dispute;
    const { today } = momentOf(program, await readSettings(database, program.defaults));
    if (answerBy < today) return refusal('answer-day', 'That day has passed: choose today or a later day.');
    await noteMoved(database, disputeId, answerBy);
    await refreshDue(program, [dispute.value.accountId]);
    return success({ ...dispute.value, answerBy });
  });
}
