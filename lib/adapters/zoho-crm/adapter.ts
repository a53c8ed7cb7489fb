import { recordAdapter } from '../record-page/record-adapter.ts';
import { SELECTORS } from './selectors.ts';

export const zohoCrmAdapter = recordAdapter({
  site: 'zoho-crm',
  isKnown: true,
  recognises: ({ url }) => /^crm(plus)?\.zoho(cloud)?\.[a-z.]+$/.test(url.hostname),
  ...SELECTORS,
});
