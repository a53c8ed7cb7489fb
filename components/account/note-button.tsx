import type { NoteAsked } from '../../lib/app/write-note.ts';
import { useWriteNote } from '../hooks/use-agreements.ts';
import { Button } from '../ui/button.tsx';
import { AnswerRefusal } from './answer-refusal.tsx';

interface Props {
  readonly note: NoteAsked;
  readonly children: string;
  readonly onDraft: (draftId: string) => void;
}

/** Writes a short mail that takes no step, and opens it. */
export function NoteButton({ note, children, onDraft }: Props) {
  const writing = useWriteNote();
  const write = async () => {
    const draft = await writing.run(note);
    if (draft) onDraft(draft.id);
  };
  return (
    <>
      <Button
        size="sm"
        variant="quiet"
        busy={writing.busy}
        data-testid={`note-${note.textId}`}
        onClick={() => void write()}
      >
        {children}
      </Button>
      <AnswerRefusal refusal={writing.refusal} />
    </>
  );
}
