import { recordAdapter } from '../record-page/record-adapter.ts';
import { ID, PREFIXES, SELECTORS } from './selectors.ts';

export const salesforceAdapter = recordAdapter({
  site: 'salesforce',
  isKnown: true,
  recognises: ({ url }) => /\.(lightning\.force|my\.salesforce)\.com$/.test(url.hostname),
  // The search names other tabs of a console.
  addressOf: ({ pathname }) =>
    pathname.replace(ID, (_, id: string, prefix: string) => `/${PREFIXES[prefix]}/${id}`),
  ...SELECTORS,
});
