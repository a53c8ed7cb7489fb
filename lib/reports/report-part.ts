import type { ReportTable } from './report-table.ts';

/** One figure of the report with all that is said about it: the same on the screen and on paper. */
export interface ReportPart {
  /** Stable, for links and tests. */
  readonly id: string;
  readonly title: string;
  /** Whether it is counted over the time range, or as it stands now. */
  readonly over: 'range' | 'now';
  /** What is counted, and what is left out. */
  readonly definition: readonly string[];
  /** What it comes to, in sentences. */
  readonly sentences: readonly string[];
  /** None: `sentences` says what has to happen first. */
  readonly tables: readonly ReportTable[];
}
