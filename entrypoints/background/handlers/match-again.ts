import { identifyPage } from '../../../lib/app/identify-page.ts';
import { pageChip } from '../../../lib/app/page-chip.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { showChip } from '../../../lib/messaging/send-to-page.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** The user chose a customer, or data came in: the tab is matched anew from what it last showed. */
export function matchAgain(program: Program): Handler<'match-again'> {
  return async ({ tabId }) => {
    const state = await changeTab(
      tabId,
      async (before) => before && { ...before, match: await identifyPage(program, before.evidence) },
    );
    if (!state) return {};
    // The page may have been closed meanwhile; its chip goes with it.
    await showChip(tabId, await pageChip(program, state.match)).catch(() => null);
    return {};
  };
}
