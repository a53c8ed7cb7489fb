import { identifyPage } from '../../../lib/app/identify-page.ts';
import { insertionOf } from '../../../lib/app/insertion-of.ts';
import { noteAnswer } from '../../../lib/app/note-answer.ts';
import { pageChip } from '../../../lib/app/page-chip.ts';
import type { Program } from '../../../lib/app/program.ts';
import type { PageEvidence } from '../../../lib/domain/page-evidence.ts';
import type { Match } from '../../../lib/identity/match.ts';
import type { Handler } from '../../../lib/messaging/dispatch.ts';
import type { Insertion } from '../../../lib/messaging/protocol.ts';
import type { TabState } from '../../../lib/messaging/tab-state.ts';
import { changeTab } from '../../../lib/messaging/tab-store.ts';
import { keepUp } from '../../../lib/reminders/keep-up.ts';
import { reportChangedSite } from '../report-changed-site.ts';

/** Keeps for the tab who is on its page, and answers with the chip and with a draft that waits for this page. */
export function pageSeen(program: Program): Handler<'page-seen'> {
  return async ({ evidence }, { tabId }) => {
    if (tabId === null) return { chip: null, insertion: null };
    const found = identifyPage(program, evidence);
    let past: TabState | null = null;
    let insertion: Insertion | null = null;
    const state = await changeTab(tabId, async (before) => {
      const match = await found;
      past = before;
      // A compose window to nobody yet says nothing about the customer: the panel keeps the one it was opened from.
      const keeps = evidence.view === 'compose' && match.kind === 'unknown' && before?.match.kind === 'match';
      const waits = before?.waitingDraftId ?? null;
      const isThere = waits !== null && evidence.view === 'compose';
      if (isThere) insertion = await insertionOf(program, waits);
      return {
        evidence,
        match: keeps ? before.match : match,
        // Kept back, it waits no more: nothing is inserted later on without a word.
        waitingDraftId: isThere && !insertion ? null : waits,
        seenAt: program.now(),
        isLeft: false,
      };
    });
    // Nobody on the page waits for these.
    void noted(program, await found, evidence).catch(console.error);
    if (state) void reportChangedSite(program, tabId, state, past).catch(console.error);
    return { chip: await pageChip(program, await found), insertion };
  };
}

/** An answer of somebody we are sure to know holds what would go out next. */
async function noted(program: Program, match: Match, evidence: PageEvidence): Promise<void> {
  if (match.kind !== 'match' || match.isGuess) return;
  if (await noteAnswer(program, match.accountId, evidence)) await keepUp(program);
}
