import { options } from '../surfaces/options.ts';
import { grantHostPermission } from './grant-host-permission.ts';
import type { Extension } from './launch-extension.ts';

/** Grants a site on 127.0.0.1 in the options page, as its user would, and leaves that page open. */
export async function grantSite(extension: Extension, address: string) {
  const sites = options(await extension.open('options.html#sites'));
  await grantHostPermission(extension.context, extension.id, 'http://127.0.0.1/*');
  await sites.siteAddress.fill(address);
  await sites.siteGrant.click();
  await sites.siteRows.filter({ hasText: '127.0.0.1' }).waitFor();
  return sites;
}
