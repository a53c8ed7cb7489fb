import type { PageEvidence } from '../domain/page-evidence.ts';
import type { Insertion } from '../messaging/protocol.ts';

/** The page as an adapter sees it: handed in, so that a saved page in a test is the same as a live one. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
}

/** What stood in a compose box when the site's own Send was pressed. */
export interface SentMail {
  readonly to: string[];
  readonly subject: string;
  readonly body: string;
}

export type InsertResult =
  /** The text stands in the box, checked by reading it back. */
  | { readonly kind: 'inserted'; readonly compose: Element }
  /** No box is open: the adapter can open one in this page (`open`) or by loading another address (`address`). */
  | { readonly kind: 'no-compose' }
  /** A box is open, but it belongs to another mail or holds the user's own words for somebody else. */
  | { readonly kind: 'other-mail' }
  | { readonly kind: 'not-taken' };

/**
 * One site. Everything reads and writes through `page`; nothing is kept between calls; nothing ever presses Send.
 * An adapter that does not find what it expects answers `null` or `no-compose`: it never guesses and never throws.
 */
export interface Adapter {
  readonly site: string;
  /** Is this page the site's, by structure as well as address? Cheap: it is asked after every change until true. */
  recognises(page: Page): boolean;
  /**
   * Who is on the page now. `null`: the page is not the site's (no chip, no error). A page of the site on which something
   * was not found that a page of its kind has is told with `missed`: the site has changed.
   */
  read(page: Page): PageEvidence | null;
  /**
   * What the reader sees of one message of `read(page).messages`, without what is quoted in it; `null`: it is folded up or
   * gone. Asked for only when a use case wants it.
   */
  readText?(page: Page, message: number): string | null;
  /** Writes into the one box that is right for it (focused or opened last), keeping signature, quote and undo. */
  insert(page: Page, insertion: Insertion): InsertResult;
  /**
   * Asks the site to open a new mail to those recipients. `opened`: a box will appear in this page; an address:
   * load it and insert there; `null`: the site offers no way that was found.
   */
  openCompose(page: Page, insertion: Insertion): 'opened' | URL | null;
  /**
   * Calls `onSent` once when the mail in `compose` has gone, with what stood in it. `isSure`: the site said so; else it only
   * looks like it (Send was pressed and the box has gone without a word), and the user is asked.
   */
  watchSent(
    page: Page,
    compose: Element,
    onSent: (mail: SentMail, isSure: boolean) => void,
    signal: AbortSignal,
  ): void;
}
