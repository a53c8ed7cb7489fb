import type { Page } from '../adapter.ts';
import type { Ranked } from '../find-ranked.ts';

/** What a record is: one person, a company with its people, or something that happens between people. */
export type RecordKind = 'contact' | 'company' | 'deal';

/** What an address says. */
export type Place =
  | {
      readonly view: 'record';
      readonly kind: RecordKind;
      /** The record's key at its site: "contact/123". */
      readonly key: string;
      /** An address that only looks like a record's: the page itself must say the rest. */
      readonly isGuess?: boolean;
    }
  | { readonly view: 'list' | 'none'; readonly kind?: undefined };

/** One CRM. */
export interface RecordSite extends RecordSelectors {
  readonly site: string;
  recognises(page: Page): boolean;
  /** What of an address names a record, where that is not all of it: other numbers in it would be taken for its id. */
  addressOf?(url: URL): string;
  /** A product whose records must show a name: tells what it did not find. */
  readonly isKnown?: boolean;
}

/**
 * Where a CRM's records stand, as far as the rule for unknown pages needs to be told. Fields are not listed: programs
 * name them in attributes (`data-target-selection-name`, `id`, `name`), and the rule reads those.
 */
export interface RecordSelectors {
  /** The part of the page that shows the record. */
  readonly region?: Ranked;
  /** Records opened over the page: another one than the address names. */
  readonly over?: string;
  readonly name?: Ranked;
  /** The field with the name of the person of a deal. */
  readonly person?: string;
  /** Feeds and tools: never read. */
  readonly skip?: string;
  /** Related records: people in there are not whom the record of one person is about. */
  readonly related?: string;
  /** Drawn only in the record of a company, where persons and companies have the same address. */
  readonly companyMark?: string;
}
