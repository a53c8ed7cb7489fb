import type { Draft } from '../../lib/domain/draft.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

interface Props {
  readonly drafts: readonly Draft[];
  readonly onOpen: (draftId: string) => void;
}

/** A mail that was written and not sent yet is never forgotten. */
export function WaitingDrafts({ drafts, onOpen }: Props) {
  const [latest] = drafts;
  if (!latest) return null;
  return (
    <Callout
      tone="info"
      data-testid="waiting-draft"
      title={latest.state === 'inserted' ? 'A mail waits to be sent' : 'A draft waits'}
      actions={
        <Button size="sm" onClick={() => onOpen(latest.id)}>
          Open it
        </Button>
      }
    >
      {latest.subject}
    </Callout>
  );
}
