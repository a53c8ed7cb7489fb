import type { Draft } from '../../lib/domain/draft.ts';
import { asksForPaid } from '../../lib/dunning/asks-for-paid.ts';
import type { AccountFacts } from '../../lib/dunning/facts.ts';
import { useDraftCommands } from '../hooks/use-draft.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Row } from '../ui/row.tsx';

interface Props {
  readonly drafts: readonly Draft[];
  /** What is open on the account now. */
  readonly facts: Pick<AccountFacts, 'items'>;
  readonly onOpen: (draftId: string) => void;
}

/** A mail or a letter that was written and not sent yet is never forgotten. */
export function WaitingDrafts({ drafts, facts, onOpen }: Props) {
  const { save } = useDraftCommands(null);
  const [latest] = drafts;
  if (!latest) return null;
  const isPaid = asksForPaid(latest, facts);
  return (
    <Callout
      tone="info"
      data-testid="waiting-draft"
      title={isPaid ? 'What this reminder asks for has been paid' : waitingWords(latest)}
      actions={
        <Row gap={1}>
          {isPaid && (
            <Button
              size="sm"
              busy={save.busy}
              data-testid="draft-not-needed"
              onClick={() => void save.run(latest.id, { state: 'discarded' })}
            >
              Throw it away
            </Button>
          )}
          <Button size="sm" variant={isPaid ? 'quiet' : 'secondary'} onClick={() => onOpen(latest.id)}>
            Open it
          </Button>
        </Row>
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
