import type { Page } from 'playwright-core';

/** Something the user does that changes much of the book at once. */
export interface Deed {
  readonly name: string;
  /** The page it is done on, of the extension. */
  readonly path: string;
  /** Everything up to the last click. */
  readonly prepare: (page: Page) => Promise<void>;
  /** The click that starts the writing; returns at once. */
  readonly press: (page: Page) => Promise<void>;
  /** Until the page says that it is done. */
  readonly done: (page: Page) => Promise<void>;
}
