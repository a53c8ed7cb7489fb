import type { RecordSelectors } from '../record-page/record-site.ts';

/*
 * What Odoo's records are read by. Seen 2026-11-21 in Odoo's own source (16 to 18: views/fields) and a saved form of 17;
 * what a form shows stands in its inputs alone.
 */

/** The web client: a class of its body since 2012, its frame of actions since 14. */
export const INTERFACE = 'body.o_web_client,.o_action_manager';

/** Since 18 "/odoo/contacts/7", the last of several on the way; until 17 "/web#id=7&model=res.partner". */
export const PATH = /^\/(odoo|web)\b/;
export const OLD_MODEL = /\bmodel=([\w.]+)/;
export const OLD_ID = /\bid=(\d+)/;
/** Apps and models whose names do not say what their records are. */
export const APPS = [
  [/res\.partner|customers/, 'contacts'],
  [/\/crm(\.lead)?(?=\/|$)/, '/opportunity'],
  [/\/sales?(\.order)?(?=\/|$)/, '/order'],
] as const;

export const SELECTORS: RecordSelectors = {
  region: ['.o_form_view'],
  /** Forms in dialogs show another record than the address names. */
  over: '.modal .o_form_renderer',
  name: ['h1', '.o_last_breadcrumb_item.active'],
  person: '[name=contact_name],[name=partner_id]',
  /** People of a company, in a list inside the form. */
  related: '.o_field_x2many',
  companyMark: '[name=company_type] [data-value=company]:checked',
};
