import { recordAdapter } from '../record-page/record-adapter.ts';

/**
 * Pipedrive's records. The shapes of its addresses are sure ("/person/151", "/organization/900", "/deal/77",
 * "/leads/inbox/<uuid>"; collected 2026-11-21 from public extensions), of its pages' structure little is public: the rule
 * for unknown pages reads them. Not tried on a live account.
 */
export const pipedriveAdapter = recordAdapter({
  site: 'pipedrive',
  isKnown: true,
  recognises: ({ url }) => url.hostname.endsWith('.pipedrive.com'),
});
