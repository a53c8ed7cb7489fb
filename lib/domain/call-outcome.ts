import { z } from 'zod';

/** How a call ended (D3). */
export const callOutcomeSchema = z.enum([
  'promised',
  'talked',
  'disputes',
  'refused',
  'no-answer',
  'voicemail',
  'third-person',
  'wrong-number',
  'no-more-calls',
]);
export type CallOutcome = z.infer<typeof callOutcomeSchema>;

interface OutcomeFacts {
  readonly label: string;
  /** Spoken to somebody who can decide: a right-party contact. */
  readonly rightParty: boolean;
}

export const CALL_OUTCOMES: Record<CallOutcome, OutcomeFacts> = {
  promised: { label: 'Promised to pay', rightParty: true },
  talked: { label: 'Talked, nothing agreed yet', rightParty: true },
  disputes: { label: 'Has a complaint or a question', rightParty: true },
  refused: { label: 'Refused to pay', rightParty: true },
  'no-answer': { label: 'No answer', rightParty: false },
  voicemail: { label: 'Left a voicemail', rightParty: false },
  'third-person': { label: 'Somebody else answered', rightParty: false },
  'wrong-number': { label: 'Wrong number', rightParty: false },
  'no-more-calls': { label: 'Asked for no more calls', rightParty: true },
};
