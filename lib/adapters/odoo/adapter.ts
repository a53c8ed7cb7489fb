import { recordAdapter } from '../record-page/record-adapter.ts';
import { APPS, INTERFACE, OLD_ID, OLD_MODEL, PATH, SELECTORS } from './selectors.ts';

/** Odoo, on whatever server: known by the shape of its pages. */
export const odooAdapter = recordAdapter({
  site: 'odoo',
  isKnown: true,
  recognises: ({ document, url }) => PATH.test(url.pathname) && document.querySelector(INTERFACE) !== null,
  addressOf,
  ...SELECTORS,
});

/** Both shapes of an address name the same record. */
function addressOf({ pathname, hash }: URL): string {
  const model = OLD_MODEL.exec(hash)?.[1];
  const path = model ? `/${model}/${OLD_ID.exec(hash)?.[1] ?? ''}` : pathname;
  return APPS.reduce((address, [app, word]) => address.replace(app, word), path);
}
