import type { TextChange } from '../../../lib/app/text-change.ts';
import { useTakeBackTextChange } from '../../hooks/use-template-care.ts';
import { useToast } from '../../ui/use-toast.ts';

/** Long enough to look at the text before it is taken back. */
const A_WHILE_MS = 12_000;

interface Said {
  readonly title: string;
  readonly text?: string;
  /** Once it is taken back. */
  readonly onUndone?: () => void;
}

/** Says what was done to a text, with a way back. */
export function useChangeToast(): (said: Said, change: TextChange) => void {
  const { show } = useToast();
  const { run } = useTakeBackTextChange();
  return ({ title, text, onUndone }, change) => {
    const undo = async () => {
      const undone = await run(change);
      if (undone === null)
        show({ title: 'It stays as it is', text: 'It was changed again since.', tone: 'problem' });
      else {
        onUndone?.();
        show({ title: 'It is as it was before', tone: 'good' });
      }
    };
    show({
      title,
      text,
      tone: 'good',
      timeoutMs: A_WHILE_MS,
      action: { label: 'Undo', onAction: () => void undo() },
    });
  };
}
