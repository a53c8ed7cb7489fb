import { identifyPage } from '../../../lib/app/identify-page.ts';
import { insertionOf } from '../../../lib/app/insertion-of.ts';
import { rememberPage } from '../../../lib/app/known-page.ts';
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
  return async ({ evidence }, { tabId, url, isPrivate }) => {
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
    // Nobody on the page waits for these. Of a private window nothing is written down: who looks there wants no trace.
    if (!isPrivate) {
      void noted(program, await found, { evidence, url }).catch(console.error);
      if (state) void reportChangedSite(program, tabId, state, past).catch(console.error);
    }
    return { chip: await pageChip(program, await found), insertion };
  };
}

interface Page {
  readonly evidence: PageEvidence;
  readonly url: string | null;
}

/** Of somebody we are sure to know: where that was, and an answer of theirs, which holds what would go out next. */
async function noted(program: Program, match: Match, { evidence, url }: Page): Promise<void> {
  if (match.kind !== 'match' || match.isGuess) return;
  const { accountId } = match;
  await rememberPage(program, { accountId, evidence, url });
  if (await noteAnswer(program, accountId, evidence)) await keepUp(program);
}
