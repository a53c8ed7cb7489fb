import { MailCheck } from 'lucide-react';
import type { Draft } from '../../lib/domain/draft.ts';
import type { InsertionOutcome } from '../../lib/messaging/protocol.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { EmptyState } from '../ui/empty-state.tsx';

interface Props {
  readonly outcome: InsertionOutcome | null;
  /** What kept it from the page that had opened for it. */
  readonly heldBack?: Draft['heldBack'];
  readonly isSent: boolean;
  readonly isLetter?: boolean;
  readonly onDone: () => void;
}

/** How the sentence goes on. */
const BECAUSE: Readonly<Record<NonNullable<Draft['heldBack']>, string>> = {
  'came-since': 'something changed before it opened',
  inserted: 'it stands in another one',
  discarded: 'this draft was thrown away',
  'not-taken': 'the page did not take it. Copy it and paste it there',
};

/** Where the mail is: waiting here, in the compose box, or gone and filed. */
export function DraftStatus({ outcome, heldBack = null, isSent, isLetter = false, onDone }: Props) {
  if (isSent) {
    return (
      <EmptyState
        icon={<MailCheck size={28} />}
        title={isLetter ? 'Posted and filed' : 'Sent and filed'}
        data-testid="draft-filed"
        action={
          <Button variant="primary" onClick={onDone}>
            Back to the account
          </Button>
        }
      >
        {isLetter ? 'The letter' : 'The mail'} stands in the log as it was sent.
      </EmptyState>
    );
  }
  if (heldBack) {
    const title = `The text did not go into the new mail: ${BECAUSE[heldBack]}.`;
    return <Callout tone="warn" title={title} data-testid="draft-outcome" />;
  }
  if (!outcome) return null;
  if (!outcome.ok) return <Callout tone="warn" title={outcome.message} data-testid="draft-outcome" />;
  return (
    <Callout
      tone="info"
      data-testid="draft-outcome"
      title={outcome.state === 'inserted' ? 'It stands in your mail' : 'Your mailbox opens a new mail'}
    >
      Read it there and press Send yourself. It is filed by itself when it has gone.
    </Callout>
  );
}
