import type { DayWork } from './use-day-work.ts';

/** What everything that is done with a row is handed. */
export interface RowDone {
  readonly accountId: string;
  readonly name: string;
  /** The button it was asked at. */
  readonly anchor: HTMLElement | null;
  readonly work: DayWork;
  readonly onClose: () => void;
}
