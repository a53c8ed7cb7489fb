import type { Id } from '../../domain/id.ts';
import type { Question } from '../../dunning/next-contact-types.ts';

/** What is counted while the days go by and cannot be read from the diary afterwards. */
export interface Tally {
  /** Days past due at which invoices were paid in full. */
  readonly paidAfterDays: number[];
  /** Per rule the contacts it put off or closed, each once: account and the moment it may be made. */
  readonly refusals: Map<string, Set<string>>;
  readonly questions: Map<Question, number>;
  readonly finalNotices: Set<Id>;
  readonly handOffs: Set<Id>;
}

export function emptyTally(): Tally {
  return {
    paidAfterDays: [],
    refusals: new Map(),
    questions: new Map(),
    finalNotices: new Set(),
    handOffs: new Set(),
  };
}
