import { forgetPages } from '../../lib/app/known-page.ts';
import type { Program } from '../../lib/app/program.ts';
import { onStart } from '../../lib/platform/lifecycle.ts';
import {
  grantedSites,
  isSiteGranted,
  onSitesChanged,
  registerSites,
  runInBuiltInTabs,
  runInOpenTabs,
} from '../../lib/platform/sites.ts';

/** Content scripts for exactly the sites that are granted, whoever changed that and wherever; no address of others is kept. */
export async function fitSites(program: Program): Promise<void> {
  const sites = await grantedSites();
  await registerSites(sites);
  await runInOpenTabs(sites);
  await forgetPages(program, isSiteGranted);
}

export function watchSites(program: Program): void {
  const fit = () => void fitSites(program).catch(console.error);
  onSitesChanged(fit);
  onStart(fit);
  onStart(() => void runInBuiltInTabs());
}
