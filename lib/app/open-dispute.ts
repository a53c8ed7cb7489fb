import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import { type Result, refusal, success } from '../shared/result.ts';
import { readDispute } from '../storage/log-store.ts';
import type { Program } from './program.ts';

/** A complaint that still waits for its answer. */
export async function openDispute({ database }: Program, disputeId: Id): Promise<Result<Dispute>> {
  const dispute = await readDispute(database, disputeId);
  if (!dispute) return refusal('no-dispute', 'This complaint is no longer on record.');
  if (dispute.resolvedAt !== null)
    return refusal('resolved', 'This complaint was marked as answered already.');
  return success(dispute);
}
