import { recordAdapter } from '../record-page/record-adapter.ts';
import { PORTAL, SELECTORS } from './selectors.ts';

export const hubspotAdapter = recordAdapter({
  site: 'hubspot',
  isKnown: true,
  recognises: ({ url }) => /^app(-[a-z]+\d)?\.hubspot\.com$/.test(url.hostname),
  addressOf: (url) => url.pathname.replace(PORTAL, ''),
  ...SELECTORS,
});
