import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../lib/domain/draft.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import type { InsertionOutcome } from '../../lib/messaging/protocol.ts';
import type { LintGround } from '../../lib/templates/lint/question.ts';
import { DraftEditor } from '../draft/draft-editor.tsx';
import { findingsOf } from '../draft/findings-of.ts';
import { LetterEditor } from '../draft/letter-editor.tsx';
import { useDraft, useDraftCommands, useDraftGround } from '../hooks/use-draft.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface Props {
  readonly draftId: string;
  readonly tabId: number | null;
  readonly moment: Moment;
  /** What the customer is written to in; left out: not said. */
  readonly language?: string | null;
  readonly insertAtOnce: boolean;
  readonly onDone: () => void;
}

/** One draft from the record; after "Save and write" it is put into the page before anything else is asked. */
export function DraftSurface({ draftId, tabId, moment, language = null, insertAtOnce, onDone }: Props) {
  const live = useDraft(draftId);
  const draft = live.state === 'ready' ? live.value : null;
  const known = useDraftGround(draft);
  const ground = known.state === 'ready' ? known.value : null;
  const first = useFirstInsertion(draft, tabId, insertAtOnce, ground);
  if (live.state === 'failed')
    return <ErrorState title="This draft cannot be shown" detail={live.error.message} />;
  if (known.state === 'failed')
    return <ErrorState title="This draft cannot be shown" detail={known.error.message} />;
  if (live.state === 'loading' || known.state === 'loading' || (draft && ground && !first.done))
    return <Skeleton label="Writing" lines={8} />;
  if (!draft || !ground) return <EmptyState title="This draft is no longer on record" />;
  if (draft.channel === 'letter')
    return <LetterEditor draft={draft} ground={ground} moment={moment} onDone={onDone} />;
  return (
    <DraftEditor
      draft={draft}
      tabId={tabId}
      ground={ground}
      locale={moment.locale}
      language={language}
      firstOutcome={first.outcome}
      onDone={onDone}
    />
  );
}

interface FirstInsertion {
  readonly done: boolean;
  readonly outcome: InsertionOutcome | null;
}

/** Goes into the page once, and only when nothing stands in the way of the text. */
function useFirstInsertion(
  draft: Draft | null,
  tabId: number | null,
  wanted: boolean,
  ground: LintGround | null,
): FirstInsertion {
  const [result, setResult] = useState<FirstInsertion>({ done: !wanted, outcome: null });
  const tried = useRef(!wanted);
  const { run } = useDraftCommands(tabId).toPage;
  useEffect(() => {
    if (!draft || !ground || tried.current) return;
    tried.current = true;
    if (findingsOf(draft, ground).some(({ blocking }) => blocking))
      return setResult({ done: true, outcome: null });
    void run(draft, []).then((outcome) => setResult({ done: true, outcome }));
  }, [draft, run, ground]);
  return result;
}
