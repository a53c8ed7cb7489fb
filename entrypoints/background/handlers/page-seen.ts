import { identifyPage } from '../../../lib/app/identify-page.ts';
import { insertionOf } from '../../../lib/app/insertion-of.ts';
import { pageChip } from '../../../lib/app/page-chip.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';

/** Keeps for the tab who is on its page, and answers with the chip and with a draft that waits for this page. */
export function pageSeen(program: Program): Handler<'page-seen'> {
  return async ({ evidence }, { tabId }) => {
    if (tabId === null) return { chip: null, insertion: null };
    const found = identifyPage(program, evidence);
    const state = await changeTab(tabId, async (before) => {
      const match = await found;
      // A compose window to nobody yet says nothing about the customer: the panel keeps the one it was opened from.
      const keeps = evidence.view === 'compose' && match.kind === 'unknown' && before?.match.kind === 'match';
      return {
        evidence,
        match: keeps ? before.match : match,
        waitingDraftId: before?.waitingDraftId ?? null,
        seenAt: program.now(),
        isLeft: false,
      };
    });
    const waits = evidence.view === 'compose' ? (state?.waitingDraftId ?? null) : null;
    return {
      chip: await pageChip(program, await found),
      insertion: waits === null ? null : await insertionOf(program, waits),
    };
  };
}
