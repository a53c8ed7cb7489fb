import type { Draft } from '../../lib/domain/draft.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';

interface Props {
  readonly drafts: readonly Draft[];
  readonly onOpen: (draftId: string) => void;
}

/** A mail or a letter that was written and not sent yet is never forgotten. */
export function WaitingDrafts({ drafts, onOpen }: Props) {
  const [latest] = drafts;
  if (!latest) return null;
  return (
    <Callout
      tone="info"
      data-testid="waiting-draft"
      title={waitingWords(latest)}
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

function waitingWords({ state, channel }: Draft): string {
  if (channel === 'letter') return 'A letter waits to be posted';
  if (state === 'maybe-sent') return 'Did you send this mail?';
  return state === 'inserted' ? 'A mail waits to be sent' : 'A draft waits';
}
