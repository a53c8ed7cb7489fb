import type { Insertion } from '../messaging/protocol.ts';
import type { Page } from './adapter.ts';
import type { OpenBox } from './open-box.ts';

/** What stood in a compose box when the site's own Send was pressed. */
export interface SentMail {
  readonly to: string[];
  readonly subject: string;
  readonly body: string;
}

/** One box that is watched for its mail to leave. */
export interface SentWatch {
  readonly document: Document;
  readonly box: Element;
  /** The boxes that are open now. */
  boxes(): readonly OpenBox[];
  /**
   * Called once when the mail has gone, with what stood in it. `isSure`: the site said so; else it only looks like it (Send
   * was pressed and the box has gone without a word), and the user is asked.
   */
  onSent(mail: SentMail, isSure: boolean): void;
  readonly signal: AbortSignal;
}

/**
 * What can be done in the mail of a site, once the user wants it: page code that most pages never load. It works on boxes
 * that the site's adapter has found. Nothing is kept between calls; nothing ever presses Send.
 */
export interface Writer {
  /** The adapter it belongs to. */
  readonly site: string;
  /** There before a box can be written in: opening another one now would lose it. */
  readonly mark?: string;
  /** Types recipients and subject of a new mail where these fields are empty. */
  fillHead(box: OpenBox, insertion: Insertion): void;
  /** Writes at the top of the editor, where the site's editor wants it in a way of its own. */
  write?(editor: HTMLElement, body: string): void;
  /**
   * Asks the site to open a new mail to those recipients. `opened`: a box will appear in this page; an address:
   * load it and insert there; `null`: the site offers no way that was found.
   */
  openCompose(page: Page, insertion: Insertion): 'opened' | URL | null;
  watchSent(watch: SentWatch): void;
}
