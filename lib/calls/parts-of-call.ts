import type { CallForm } from '../domain/call-form.ts';
import { CALL_OUTCOMES, type CallOutcome } from '../domain/call-outcome.ts';

export interface CallParts {
  /** A promise or a plan can have come out of it. */
  readonly agrees: boolean;
  /** So can a complaint or a question, beside whatever else. */
  readonly disputes: boolean;
  /** Somebody who decides was there to ask for an invoice again. */
  readonly resends: boolean;
}

/**
 * What a call that ended like this can have brought: who disputes a part may well pay the rest (case 27), who wants no
 * more calls may still name a day. Where nothing was agreed, nothing is taken down as agreed (P15).
 */
export function partsOfCall(outcome: CallOutcome): CallParts {
  return {
    agrees: outcome === 'promised' || outcome === 'disputes' || outcome === 'no-more-calls',
    disputes: outcome !== 'talked' && CALL_OUTCOMES[outcome].rightParty,
    resends: CALL_OUTCOMES[outcome].rightParty,
  };
}

/** Why it is not paid is told by those who know; of a death (case 64) by whoever answers. */
export function tellsWhy({ outcome, reason }: Pick<CallForm, 'outcome' | 'reason'>): boolean {
  if (outcome === '') return false;
  return CALL_OUTCOMES[outcome].rightParty || (outcome === 'third-person' && reason === 'death');
}

/** There is somebody to write to about such a call: who was spoken to, or who will hear that we rang (case 57). */
export function canBeWritten(outcome: CallOutcome): boolean {
  return CALL_OUTCOMES[outcome].rightParty || outcome === 'voicemail';
}
