import type { PageEvidence } from '../domain/page-evidence.ts';
import type { Chip, Insertion } from '../messaging/protocol.ts';
import type { Adapter } from './adapter.ts';

/** What a page that is read offers to a second script of ours on it. */
export interface RunningPage {
  alive(): boolean;
  leave(): void;
  /** Ends with the page's reading. */
  readonly signal: AbortSignal;
  /** What the page shows now, and whose page it is. */
  read(): readonly [Adapter, PageEvidence] | null;
  /** Is what it shows what was told last? If not, it is told now. */
  isTold(evidence: PageEvidence): boolean;
  /** The answer, or nothing when there is none. Cut off by an update: leaves without a word. */
  ask<T>(call: () => Promise<T>): Promise<T | undefined>;
  /** Draws the chip, once that part is there: most pages show none. */
  showChip?(chip: Chip | null): void;
  /** Goes on with a draft that has waited for this page, once the writing part is there. */
  insertWaiting?(insertion: Insertion): void;
}

/** Left on the document, in our scripts' own world: the page cannot see it, a second script of ours can. */
const RUNNING = Symbol.for('per-our-call');
interface Marked {
  [RUNNING]?: RunningPage;
}

export function runningOn(document: Document): RunningPage | undefined {
  return (document as Marked)[RUNNING];
}

export function markRunning(document: Document, page: RunningPage): void {
  (document as Marked)[RUNNING] = page;
}
