import { identifyPage } from '../../../lib/app/identify-page.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { lookAgain } from '../../../lib/messaging/send-to-page.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** The user chose a customer, or data came in: the tab is matched anew from what it last showed, and its page asks anew. */
export function matchAgain(program: Program): Handler<'match-again'> {
  return async ({ tabId }) => {
    await changeTab(
      tabId,
      async (before) => before && { ...before, match: await identifyPage(program, before.evidence) },
    );
    // The page may have been closed meanwhile, or be one that none of ours reads.
    await lookAgain(tabId).catch(() => null);
    return {};
  };
}
