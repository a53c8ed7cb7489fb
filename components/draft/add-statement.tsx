import { ListPlus } from 'lucide-react';
import { hasStatement, statementLines, withStatement } from '../../lib/correspondence/letter-statement.ts';
import type { Draft } from '../../lib/domain/draft.ts';
import { useLetter } from '../hooks/use-letter.ts';
import { Button } from '../ui/button.tsx';
import { useToast } from '../ui/use-toast.ts';

interface Props {
  readonly draft: Draft;
  /** The text as it stands now. */
  readonly body: string;
  readonly onChange: (change: (body: string) => string) => void;
}

/** The invoices of a mail as a table in plain lines at its end, once (E10). */
export function AddStatement({ draft, body, onChange }: Props) {
  const live = useLetter(draft);
  const { show } = useToast();
  const statement = live.state === 'ready' && live.value.ok ? live.value.value.statement : null;
  if (!statement || hasStatement(body, statement)) return null;
  const add = () => {
    onChange((before) => withStatement(before, statement));
    const takeOut = () => onChange((after) => after.replace(`\n\n${statementLines(statement)}`, ''));
    show({
      title: 'The statement stands at the end of the mail',
      tone: 'good',
      action: { label: 'Undo', onAction: takeOut },
    });
  };
  return (
    <Button
      variant="quiet"
      size="sm"
      icon={<ListPlus size={14} />}
      data-testid="draft-statement"
      onClick={add}
    >
      Add the statement
    </Button>
  );
}
