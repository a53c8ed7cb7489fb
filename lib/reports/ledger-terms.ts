import type { Moment } from '../dunning/facts.ts';

/** What the table of all accounts is read by: the moment, the firm's own currency, its aging buckets, its steps. */
export interface LedgerTerms {
  readonly moment: Moment;
  readonly homeCurrency: string;
  /** Last days past due of the buckets but the open one, such as 0, 30, 60, 90. */
  readonly agingBounds: readonly number[];
  /** What the ways of following up are called, by their ids. */
  readonly procedures: ReadonlyMap<string, string>;
}
