import { identifyPage } from '../../../lib/app/identify-page.ts';
import { insertionOf } from '../../../lib/app/insertion-of.ts';
import { pageChip } from '../../../lib/app/page-chip.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import { readTab, writeTab } from '../../../lib/messaging/tab-store.ts';

/** Keeps for the tab who is on its page, and answers with the chip and with a draft that waits for this page. */
export function pageSeen(program: Program): Handler<'page-seen'> {
  return async ({ evidence }, { tabId }) => {
    if (tabId === null) return { chip: null, insertion: null };
    const [match, before] = await Promise.all([identifyPage(program, evidence), readTab(tabId)]);
    const waitingDraftId = before?.waitingDraftId ?? null;
    const waits = waitingDraftId !== null && evidence.view === 'compose' ? waitingDraftId : null;
    // A compose window to nobody yet says nothing about the customer: the panel keeps the one it was opened from.
    const keeps = evidence.view === 'compose' && match.kind === 'unknown' && before?.match.kind === 'match';
    await writeTab(tabId, {
      evidence,
      match: keeps ? before.match : match,
      waitingDraftId,
      seenAt: program.now(),
      isLeft: false,
    });
    return {
      chip: await pageChip(program, match),
      insertion: waits === null ? null : await insertionOf(program, waits),
    };
  };
}
