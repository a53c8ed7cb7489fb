import { siteName } from '../../../lib/domain/site-pattern.ts';
import { options } from '../surfaces/options.ts';
import { grantHostPermission } from './grant-host-permission.ts';
import type { Extension } from './launch-extension.ts';

/** Grants a site in the options page, as its user would, and leaves that page open. */
export async function grantSite(extension: Extension, address: string) {
  const { protocol, hostname } = new URL(address);
  const pattern = `${protocol}//${hostname}/*`;
  const sites = options(await extension.open('options.html#sites'));
  await grantHostPermission(extension.context, extension.id, pattern);
  await sites.siteAddress.fill(address);
  await sites.siteGrant.click();
  await sites.siteRows.filter({ hasText: siteName(pattern) }).waitFor();
  return sites;
}
