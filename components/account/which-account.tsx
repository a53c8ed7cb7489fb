import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useSurface } from '../hooks/surface.ts';
import { useAccountNames } from '../hooks/use-account-names.ts';
import { useChooseAccount } from '../hooks/use-choose-account.ts';
import { Button } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Stack } from '../ui/stack.tsx';
import { evidenceWords } from './evidence-words.ts';
import { PickAccount } from './pick-account.tsx';
import { scopeWords } from './scope-words.ts';

interface Props {
  readonly tabId: number;
  readonly state: TabState;
}

/** Several customers fit: each is shown with what points to it, and a person decides (case 51). */
export function WhichAccount({ tabId, state }: Props) {
  const { match } = state;
  const { openPanel } = useSurface();
  const { pageScope, scopes, choose } = useChooseAccount(tabId, state);
  const candidates = match.kind === 'conflict' ? match.candidates : [];
  const names = useAccountNames(candidates.map(({ accountId }) => accountId));
  const scope = pageScope ?? scopes[0];
  const pick = (accountId: string) => void (scope ? choose(accountId, scope) : openPanel(accountId));
  return (
    <Stack gap={4}>
      <Callout tone="warn" title="Which customer is it?" data-testid="match-conflict">
        <Stack gap={2}>
          <p>
            {state.evidence.view === 'record' ? 'This page' : 'This mail'} points to more than one.{' '}
            {scope === 'address' && `Your choice is remembered for every mail from ${match.contactAddress}.`}
            {pageScope && `Your choice is remembered for ${scopeWords(pageScope)}.`}
          </p>
          {candidates.map(({ accountId, evidence }, index) => (
            <Button key={accountId} block data-testid="match-candidate" onClick={() => pick(accountId)}>
              {(names.state === 'ready' && names.value[index]) || 'Customer'} ({evidenceWords(evidence)})
            </Button>
          ))}
        </Stack>
      </Callout>
      <Disclosure summary="None of these" data-testid="match-none">
        <PickAccount label="Look up a customer" onPick={({ id }) => pick(id)} />
      </Disclosure>
    </Stack>
  );
}
