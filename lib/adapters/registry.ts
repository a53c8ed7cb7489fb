import type { Adapter } from './adapter.ts';
import { hubspotAdapter } from './hubspot/adapter.ts';
import { odooAdapter } from './odoo/adapter.ts';
import { outlookAdapter } from './outlook/adapter.ts';
import { pipedriveAdapter } from './pipedrive/adapter.ts';
import { recordPageAdapter } from './record/adapter.ts';
import { roundcubeAdapter } from './roundcube/adapter.ts';
import { salesforceAdapter } from './salesforce/adapter.ts';
import { sogoAdapter } from './sogo/adapter.ts';
import { webmailAdapter } from './webmail/adapter.ts';
import { zohoCrmAdapter } from './zoho-crm/adapter.ts';

/**
 * Sites the user grants one by one, the first that recognises a page reads it. Gmail is not here: its own entrypoint
 * runs it and loads nothing else. Mail of a webmail nobody knows comes after the sites we know, records of a CRM nobody
 * knows last: that adapter takes every page.
 */
export const adapters: readonly Adapter[] = [
  roundcubeAdapter,
  outlookAdapter,
  sogoAdapter,
  hubspotAdapter,
  salesforceAdapter,
  pipedriveAdapter,
  zohoCrmAdapter,
  odooAdapter,
  webmailAdapter,
  recordPageAdapter,
];
