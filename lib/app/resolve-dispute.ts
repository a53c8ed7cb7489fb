import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import { type Result, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { resolveDispute as noteResolved } from '../storage/log-store.ts';
import { openDispute } from './open-dispute.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';

/** The complaint is answered: what it was about may be asked for again (P10). */
export async function resolveDispute(program: Program, disputeId: Id): Promise<Result<Dispute>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const dispute = await openDispute(program, disputeId);
    if (!dispute.ok) return dispute;
    const resolvedAt = program.now();
    await noteResolved(database, disputeId, resolvedAt);
    await refreshDue(program, [dispute.value.accountId]);
    return success({ ...dispute.value, resolvedAt });
  });
}
