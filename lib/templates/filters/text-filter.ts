import type { Day } from '../../domain/day.ts';

/** What a filter may know of the text it stands in. */
export interface FilterSurroundings {
  /** Such as "de-AT": as the text's figures and days are written. */
  readonly locale: string;
  readonly today: Day;
}

/** One filter: what stands before it, what stands behind its colon, and what comes of it. @throws FilterFault */
export interface TextFilter {
  readonly name: string;
  readonly write: (value: unknown, given: readonly unknown[], text: FilterSurroundings) => unknown;
}

/** Why a filter cannot do its work; the message is a sentence for whoever writes the text. */
export class FilterFault extends Error {}
