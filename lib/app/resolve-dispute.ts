import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { inOneTransaction } from '../storage/in-one-transaction.ts';
import { resolveDispute as noteResolved, readDispute } from '../storage/log-store.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';

/** The complaint is answered: what it was about may be asked for again (P10). */
export async function resolveDispute(program: Program, disputeId: Id): Promise<Result<Dispute>> {
  const { database } = program;
  return inOneTransaction(database, async () => {
    const dispute = await readDispute(database, disputeId);
    if (!dispute) return refusal('no-dispute', 'This complaint is no longer on record.');
    if (dispute.resolvedAt !== null)
      return refusal('resolved', 'This complaint was marked as answered already.');
    const resolvedAt = program.now();
    await noteResolved(database, disputeId, resolvedAt);
    await refreshDue(program, [dispute.accountId]);
    return success({ ...dispute, resolvedAt });
  });
}
