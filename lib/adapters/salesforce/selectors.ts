import type { RecordSelectors } from '../record-page/record-site.ts';

/*
 * What Salesforce's records are read by. Collected 2026-11-21 and 2026-11-22 from public test suites (CumulusCI 56,
 * several page objects), extensions (Toggl Track) and a saved piece of a Lead. Labels are translated; the names in
 * `data-target-selection-name` ("sfdc:RecordField.Contact.Email") are not.
 */

/**
 * "/lightning/r/<Object>/<id>/view", without the object, and "/<id>" in Salesforce Classic: the first three letters of the
 * id say what it is, the last three of eighteen only check the others.
 */
export const ID = /\/((001|003|00Q|006|500)\w{12})(\w{3})?(?=\/|$)/;
export const PREFIXES: Readonly<Record<string, string>> = {
  '001': 'account',
  '003': 'contact',
  '00Q': 'lead',
  '006': 'opportunity',
  '500': 'case',
};

export const SELECTORS: RecordSelectors = {
  /** The tab that is shown; the others stay in the document, hidden. In the console a tab stands inside another. */
  region: ['.windowViewMode-maximized.active', '.windowViewMode-normal.active', 'one-record-home-flexipage2'],
  name: [
    'lightning-formatted-name',
    '.slds-page-header__title lightning-formatted-text',
    '[slot=primaryField]',
    '.slds-page-header__title',
  ],
  /** Lists of related records. */
  related: '.forceRelatedListSingleContainer,lst-related-list-single-container',
};
