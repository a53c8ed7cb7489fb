import { answerMissing, type MissingAnswer, writeItAnew } from '../../lib/app/answer-missing.ts';
import { cameSinceDraft } from '../../lib/app/came-since-draft.ts';
import { changeDraft } from '../../lib/app/change-draft.ts';
import { draftGround } from '../../lib/app/draft-ground.ts';
import { keptFromInsertion } from '../../lib/app/kept-from-insertion.ts';
import { ownTextName } from '../../lib/app/own-text-name.ts';
import { type FigureChange, planFollows } from '../../lib/app/plan-follows.ts';
import { putRecordRight } from '../../lib/app/put-record-right.ts';
import { recordSent } from '../../lib/app/record-sent.ts';
import { settleLeftBox } from '../../lib/app/settle-left-box.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import type { InsertionOutcome } from '../../lib/messaging/protocol.ts';
import { success } from '../../lib/shared/result.ts';
import { readDraft } from '../../lib/storage/draft-store.ts';
import { figureDifferences } from '../../lib/templates/figure-differences.ts';
import type { LintGround } from '../../lib/templates/lint/question.ts';
import { useSurface } from './surface.ts';
import { useBookCommand } from './use-book-command.ts';
import { useCommand } from './use-command.ts';
import { type Live, useLive } from './use-live.ts';

/** The draft as it is stored, live: it turns to "sent" by itself when the page has seen the mail go. */
export function useDraft(id: string): Live<Draft | null> {
  const { program } = useSurface();
  return useLive(() => readDraft(program.database, id), [program, id]);
}

/** What the guard has to know of a draft; `null`: its customer is no longer on record. */
export function useDraftGround(draft: Draft | null): Live<LintGround | null> {
  const { program } = useSurface();
  const key = draft && [draft.id, draft.levelId, draft.contactId, draft.textId].join(' ');
  const of = draft?.id ?? null;
  const live = useLive(async () => {
    const ground = draft && (await draftGround(program, draft));
    return { of, ground: ground?.ok ? ground.value : null };
  }, [program, key]);
  if (live.state !== 'ready') return live;
  // For a moment the answer is still that about no draft, or about another one.
  return live.value.of === of ? { state: 'ready', value: live.value.ground } : { state: 'loading' };
}

/** What the user calls the text a draft was written from; `null`: it is not one of her own, or not read yet. */
export function useOwnTextName(textId: string | null): string | null {
  const { program } = useSurface();
  const name = useLive(() => ownTextName(program, textId), [program, textId]);
  return name.state === 'ready' ? name.value : null;
}

/** What can be done with a draft. */
export function useDraftCommands(tabId: number | null) {
  const { program, insert, bookChanged } = useSurface();
  const save = useCommand(
    (id: string, change: Partial<Pick<Draft, 'subject' | 'body' | 'to' | 'state' | 'insisted'>>) =>
      changeDraft(program, id, change),
    'as-well',
  );
  /** `read`: what has come in that the user has read and passes over. */
  const toPage = useCommand(async (draft: Draft, read: readonly string[]) => {
    const { id, to, subject, body, insisted = null } = draft;
    const passedOver = [...draft.passedOver, ...read];
    const stored = await changeDraft(program, id, {
      to,
      subject,
      body,
      passedOver,
      insisted,
      heldBack: null,
    });
    if (!stored.ok) return stored;
    // Cases 29 and 54: what came in since may make it the wrong thing to say.
    const kept = await keptFromInsertion(program, stored.value);
    if (kept) return kept.reason === 'came-since' ? success(cameSince(kept.message)) : kept;
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
      ...(draft.insisted && { insisted: draft.insisted }),
    });
    if (filed.ok) bookChanged();
    return filed;
  });
  return { save, toPage, markSent };
}

/** What was not known of us, said while a draft is open. */
export function useAnswerMissing() {
  const { program } = useSurface();
  return useCommand((answer: MissingAnswer) => answerMissing(program, answer));
}

/** Gives the draft as it stood. */
export function useWriteItAnew() {
  const { program } = useSurface();
  return useCommand((anew: Parameters<typeof writeItAnew>[1]) => writeItAnew(program, anew));
}

/** The user's answer to "Did you send it?". */
export const useSettleLeftBox = () => useBookCommand(settleLeftBox);

/** The mail is right: the record is amended with its figure (case 56). */
export const usePutRecordRight = () => useBookCommand(putRecordRight);

/** What can follow when a figure of the draft changes, by what the draft says of the rest. */
export function useFollows({ body, figures }: Pick<Draft, 'body' | 'figures'>, locale: string) {
  return (change: FigureChange) =>
    planFollows({ figures, change, differences: figureDifferences(body, figures), locale });
}

/** What has come in since the draft was written, less what the user has read, live. */
export function useCameSince(draft: Draft) {
  const { program } = useSurface();
  const news = useLive(
    () => cameSinceDraft(program, draft),
    [program, draft.id, draft.activityId, draft.passedOver.length],
  );
  return news.state === 'ready' ? news.value : [];
}

function cameSince(message: string): InsertionOutcome {
  return { ok: false, reason: 'came-since', message };
}

const NO_TAB: InsertionOutcome = {
  ok: false,
  reason: 'no-compose',
  message: 'No mailbox is open beside this panel. Copy the text instead.',
};
