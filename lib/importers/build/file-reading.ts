import type { Day } from '../../domain/day.ts';
import type { ContactCandidate, OpenItemCandidate, TotalCheck } from '../candidates.ts';
import type { Format } from '../formats/format.ts';
import type { ImportProblem } from '../problem.ts';

/** A customer's name where a file mentions it. */
export interface CustomerMention {
  readonly name: string;
  readonly line: number;
  readonly postalAddress: string | null;
}

/** What one file says. `usable: false`: a problem stops it and nothing else of it counts. */
export interface FileReading {
  readonly file: string;
  readonly format: Format;
  readonly usable: boolean;
  readonly asOf: Day | null;
  readonly customers: readonly CustomerMention[];
  readonly items: readonly OpenItemCandidate[];
  readonly contacts: readonly ContactCandidate[];
  readonly checks: readonly TotalCheck[];
  readonly problems: readonly ImportProblem[];
  readonly currencyAssumed: boolean;
}
