import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useAccountNames } from '../hooks/use-account-names.ts';
import { useChooseAccount } from '../hooks/use-choose-account.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Stack } from '../ui/stack.tsx';
import { evidenceWords } from './evidence-words.ts';

interface Props {
  readonly tabId: number;
  readonly state: TabState;
}

/** Two customers fit: both are shown with what points to them, and a person decides (case 51). */
export function WhichAccount({ tabId, state }: Props) {
  const { match } = state;
  const { scopes, choose } = useChooseAccount(tabId, state);
  const candidates = match.kind === 'conflict' ? match.candidates : [];
  const names = useAccountNames(candidates.map(({ accountId }) => accountId));
  const scope = scopes.includes('thread') ? 'thread' : 'address';
  return (
    <Callout tone="warn" title="Which customer is it?" data-testid="match-conflict">
      <Stack gap={2}>
        <p>This mail points to more than one. Your choice is remembered for this conversation.</p>
        {candidates.map(({ accountId, evidence }, index) => (
          <Button
            key={accountId}
            block
            data-testid="match-candidate"
            onClick={() => void choose(accountId, scope)}
          >
            {(names.state === 'ready' && names.value[index]) || 'Customer'} ({evidenceWords(evidence)})
          </Button>
        ))}
      </Stack>
    </Callout>
  );
}
