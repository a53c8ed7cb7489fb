import { useEffect, useRef, useState } from 'react';
import type { Draft } from '../../lib/domain/draft.ts';
import type { Moment } from '../../lib/dunning/facts.ts';
import type { InsertionOutcome } from '../../lib/messaging/protocol.ts';
import { DraftEditor } from '../draft/draft-editor.tsx';
import { findingsOf } from '../draft/findings-of.ts';
import { LetterEditor } from '../draft/letter-editor.tsx';
import { useDraft, useDraftCommands } from '../hooks/use-draft.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Skeleton } from '../ui/skeleton.tsx';

interface Props {
  readonly draftId: string;
  readonly tabId: number | null;
  readonly moment: Moment;
  readonly isConsumer: boolean;
  /** What the customer is written to in; left out: not said. */
  readonly language?: string | null;
  readonly insertAtOnce: boolean;
  readonly onDone: () => void;
}

/** One draft from the record; after "Save and write" it is put into the page before anything else is asked. */
export function DraftSurface({
  draftId,
  tabId,
  moment,
  isConsumer,
  language = null,
  insertAtOnce,
  onDone,
}: Props) {
  const live = useDraft(draftId);
  const draft = live.state === 'ready' ? live.value : null;
  const first = useFirstInsertion(draft, tabId, insertAtOnce, isConsumer);
  if (live.state === 'failed')
    return <ErrorState title="This draft cannot be shown" detail={live.error.message} />;
  if (live.state === 'loading' || (draft && !first.done)) return <Skeleton label="Writing" lines={8} />;
  if (!draft) return <EmptyState title="This draft is no longer on record" />;
  if (draft.channel === 'letter') return <LetterEditor draft={draft} moment={moment} onDone={onDone} />;
  return (
    <DraftEditor
      draft={draft}
      tabId={tabId}
      isConsumer={isConsumer}
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
  isConsumer: boolean,
): FirstInsertion {
  const [result, setResult] = useState<FirstInsertion>({ done: !wanted, outcome: null });
  const tried = useRef(!wanted);
  const { run } = useDraftCommands(tabId).toPage;
  useEffect(() => {
    if (!draft || tried.current) return;
    tried.current = true;
    if (findingsOf(draft, isConsumer).some(({ blocking }) => blocking))
      return setResult({ done: true, outcome: null });
    void run(draft, []).then((outcome) => setResult({ done: true, outcome }));
  }, [draft, run, isConsumer]);
  return result;
}
