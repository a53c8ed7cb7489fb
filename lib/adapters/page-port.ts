import type { PageEvidence } from '../domain/page-evidence.ts';
import type { Insertion, PageOutcome, PagePart, ResponseOf, TextWanted } from '../messaging/protocol.ts';
import type { SentMail } from './writer.ts';

/**
 * What page code knows of the rest of the program. The entrypoint makes one from runtime messages, a test from
 * functions. After an update of the extension the old script is cut off: its calls are rejected from then on, and
 * `alive` says no.
 */
export interface PagePort {
  /** Is the extension that put this script here still the one that runs? (`chrome.runtime?.id` is there.) */
  alive(): boolean;
  pageSeen(evidence: PageEvidence): Promise<ResponseOf<'page-seen'>>;
  /** The page is being left: whoever was on it is not there any more. */
  pageLeft(): Promise<unknown>;
  /** Calls back when the answer would be another although the page has not changed. */
  onLookAgain(look: () => void, signal: AbortSignal): void;
  /** Puts another part of ours into this page; it is there when the answer is. */
  partWanted(part: PagePart): Promise<unknown>;
}

/** The same for the chip. */
export interface ChipPort {
  panelWanted(): Promise<unknown>;
}

/** The same for what is done on a page. */
export interface WritingPort {
  insertionWaits(draftId: string): Promise<unknown>;
  /** A draft that waited for this page stands in its box, or the page did not take it. */
  insertionEnded(draftId: string, isIn: boolean): Promise<unknown>;
  mailSent(draftId: string, mail: SentMail, isSure: boolean): Promise<unknown>;
  /** Calls back when the user wants a draft in this page; the answer may take until a box has opened. */
  onInsert(insert: (insertion: Insertion) => Promise<PageOutcome>, signal: AbortSignal): void;
  /** Calls back when one of our surfaces asks for what a message says. */
  onTextWanted(read: (wanted: TextWanted) => string | null, signal: AbortSignal): void;
}
