import type { RecordSelectors } from '../record-page/record-site.ts';

/*
 * What HubSpot's records are read by. Collected 2026-11-21 from public extensions (Toggl Track and others); class names
 * are random there, test attributes are not. Not tried on a live account.
 */

/** "/contacts/<portal>/record/0-1/<id>", before 2023 "/contacts/<portal>/contact/<id>". */
export const PORTAL = /^\/contacts\/\d+/;

export const SELECTORS: RecordSelectors = {
  /** Everything around the column with the record's fields; what other tabs left there is hidden. */
  region: ['body:has([data-test-id=left-sidebar])', 'body:has([data-selenium-test=highlightTitle])'],
  name: ['[data-selenium-test=highlightTitle]'],
  /** What was written and done: others are quoted there. */
  skip: '[data-test-id=middle-pane]',
  /** Associated records: on a person's page other people. */
  related: '[data-test-id=records-right-sidebar]',
};
