import { onStart } from '../../lib/platform/lifecycle.ts';
import {
  grantedSites,
  onSitesChanged,
  registerSites,
  runInBuiltInTabs,
  runInOpenTabs,
} from '../../lib/platform/sites.ts';

/** Content scripts for exactly the sites that are granted, whoever changed that and wherever. */
export async function fitSites(): Promise<void> {
  const sites = await grantedSites();
  await registerSites(sites);
  await runInOpenTabs(sites);
}

export function watchSites(): void {
  const fit = () => void fitSites();
  onSitesChanged(fit);
  onStart(fit);
  onStart(() => void runInBuiltInTabs());
}
