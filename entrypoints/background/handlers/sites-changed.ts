import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { fitSites } from '../watch-sites.ts';

/** The options page granted or took back a site: answered when the scripts fit. */
export const sitesChanged: Handler<'sites-changed'> = async () => {
  await fitSites();
  return {};
};
