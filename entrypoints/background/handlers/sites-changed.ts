import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { fitSites } from '../watch-sites.ts';

/** The options page granted or took back a site: answered when the scripts fit. */
export function sitesChanged(program: Program): Handler<'sites-changed'> {
  return async () => {
    await fitSites(program);
    return {};
  };
}
