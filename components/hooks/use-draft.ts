import { changeDraft } from '../../lib/app/change-draft.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import type { InsertionOutcome } from '../../lib/messaging/protocol.ts';
import { success } from '../../lib/shared/result.ts';
import { readDraft } from '../../lib/storage/draft-store.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';
import { type Live, useLive } from './use-live.ts';

/** The draft as it is stored, live: it turns to "sent" by itself when the page has seen the mail go. */
export function useDraft(id: string): Live<Draft | null> {
  const { program } = useSurface();
  return useLive(() => readDraft(program.database, id), [program, id]);
}

/** What can be done with a draft. */
export function useDraftCommands(tabId: number | null) {
  const { program, insert, bookChanged } = useSurface();
  const save = useCommand((id: string, change: Partial<Pick<Draft, 'subject' | 'body' | 'to' | 'state'>>) =>
    changeDraft(program, id, change),
  );
  const toPage = useCommand(async (draft: Draft) => {
    const { id, to, subject, body } = draft;
    const stored = await changeDraft(program, id, { to, subject, body });
    if (!stored.ok) return stored;
    const outcome: InsertionOutcome =
      tabId === null ? NO_TAB : await insert(tabId, { draftId: id, to, subject, body });
    if (outcome.ok && outcome.state === 'inserted') await changeDraft(program, id, { state: 'inserted' });
    return success(outcome);
  });
  const markSent = useCommand(async (draft: Draft) => {
    const filed = await recordSent(program, {
      draftId: draft.id,
      to: draft.to.map(({ address }) => address),
      subject: draft.subject,
      body: draft.body,
    });
    if (filed.ok) bookChanged();
    return filed;
  });
  return { save, toPage, markSent };
}

const NO_TAB: InsertionOutcome = {
  ok: false,
  reason: 'no-compose',
  message: 'No mailbox is open beside this panel. Copy the text instead.',
};
