import type { PageEvidence } from '../domain/page-evidence.ts';
import type { OpenBox } from './open-box.ts';

/** The page as an adapter sees it: handed in, so that a saved page in a test is the same as a live one. */
export interface Page {
  readonly document: Document;
  readonly url: URL;
  /** Is told what was read that changes without the document's knowing: open shadow roots, frames. */
  inside?(root: Node): void;
}

/**
 * One site, read. Everything is read through `page`; nothing is kept between calls. An adapter that does not find what it
 * expects answers `null`: it never guesses. What can be done on the site is its `Writer`'s, loaded when it is wanted.
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
  /** Mails that are being written, the one a draft would go into first. */
  boxes?(page: Page): readonly OpenBox[];
  /** Where the reader sees the words of one message of `read(page).messages`; none: it is folded up or gone. */
  bodyOf?(page: Page, message: number): HTMLElement | null | undefined;
}
