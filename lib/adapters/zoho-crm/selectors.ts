import type { RecordSelectors } from '../record-page/record-site.ts';

/*
 * What Zoho CRM's records are read by. Collected 2026-11-21 and 2026-11-22 from public extensions and page objects:
 * ids that end in the field's name, in head and details of a record alike. A "canvas" view has none of them: there the
 * rule for unknown pages reads. Not tried on a live account.
 */

export const SELECTORS: RecordSelectors = {
  region: ['body:has([id^=headervalue_],[id^=subvalue_])'],
  /** "headervalue_LASTNAME" above, "subvalue_LASTNAME" among the details. */
  name: ['[id$=value_LASTNAME]', '[id$=value_ACCOUNTNAME]', '[id$=value_POTENTIALNAME]'],
  person: '[id$=value_CONTACTID]',
  related: '[id^=relatedlist i],[class*=relatedlist i]',
};
