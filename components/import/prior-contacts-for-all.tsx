import type { PriorContactAnswer } from '../../lib/app/answer-prior-contacts.ts';
import { PriorAnswers } from '../account/prior-answers.tsx';
import { useAccountsAsking } from '../hooks/use-accounts-asking.ts';
import { useAnswerAllPriorContacts } from '../hooks/use-answers.ts';
import { Callout } from '../ui/callout.tsx';
import { Card } from '../ui/card.tsx';
import { Row } from '../ui/row.tsx';
import { Stack } from '../ui/stack.tsx';
import { useToast } from '../ui/use-toast.ts';

/**
 * Case 25, for a whole book: one answer for every customer who has been late for long with nothing on record. Who was
 * followed up differently is answered in the side panel instead.
 */
export function PriorContactsForAll() {
  const asking = useAccountsAsking('prior-contacts');
  const { run, busy, refusal } = useAnswerAllPriorContacts();
  const { show } = useToast();
  if (asking.state !== 'ready' || asking.value < 2) return null;
  const answer = async (done: PriorContactAnswer['done'], label: string) => {
    const noted = await run({ done, lastOn: null });
    if (noted !== null) show({ title: `Noted for ${noted} customers: ${label.toLowerCase()}`, tone: 'good' });
  };
  return (
    <Card>
      <Stack gap={3} data-testid="prior-for-all">
        <h3>What was done before?</h3>
        <p>
          {asking.value} customers have been late for more than a month, and there is no contact on record.
          One answer here counts for all of them; it can also be given one by one in the side panel.
        </p>
        <Row gap={2}>
          <PriorAnswers busy={busy} onAnswer={(done, label) => void answer(done, label)} />
        </Row>
        {refusal && <Callout tone="problem" title={refusal.message} />}
      </Stack>
    </Card>
  );
}
