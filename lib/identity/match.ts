import type { Id } from '../domain/id.ts';

/** What pointed to an account: said on the panel (A5). */
export interface MatchEvidence {
  readonly kind: 'invoice-number' | 'address' | 'chosen' | 'phone' | 'domain' | 'name';
  /** The number, address, phone, domain or name that matched. */
  readonly value: string;
}

export interface Candidate {
  readonly accountId: Id;
  readonly evidence: MatchEvidence;
}

export type Match =
  | {
      readonly kind: 'match';
      readonly accountId: Id;
      readonly evidence: MatchEvidence;
      /** Other accounts of the same family that something points to: named beside it. */
      readonly also: Candidate[];
      /** Known by no more than somebody quoted, or by a name anybody may write: shown as a guess (case 48). */
      readonly isGuess: boolean;
      readonly contactAddress: string | null;
    }
  /** Evidence points to different accounts: shown, never resolved in silence (A4, case 51). */
  | {
      readonly kind: 'conflict';
      readonly candidates: Candidate[];
      readonly contactAddress: string | null;
    }
  /** Somebody is on the page, but nobody we know. */
  | {
      readonly kind: 'unknown';
      readonly contactAddress: string | null;
      readonly name: string | null;
      /** What a new customer might be called. */
      readonly company?: string | null | undefined;
    };
