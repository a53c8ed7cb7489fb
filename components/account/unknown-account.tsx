import { UserRoundX } from 'lucide-react';
import { useState } from 'react';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useChooseAccount } from '../hooks/use-choose-account.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { Stack } from '../ui/stack.tsx';
import { AddAccount } from './add-account.tsx';
import { PageChanged } from './page-changed.tsx';
import { PickAccount } from './pick-account.tsx';

interface Props {
  readonly tabId: number | null;
  readonly tab: TabState | null;
  readonly onShow: (accountId: string) => void;
}

/** Nobody we know is on the page: says who is, and lets a person link her to a customer or add one (A8). */
export function UnknownAccount({ tabId, tab, onShow }: Props) {
  const [isAdding, setAdding] = useState(false);
  const { scopes, choose } = useChooseAccount(tabId, tab);
  const match = tab?.match.kind === 'unknown' ? tab.match : null;
  const who = match?.name ?? match?.contactAddress ?? tab?.evidence.company ?? null;
  // A conversation with nobody in it is not remembered: the customer is only shown.
  const scope = scopes.find((one) => one !== 'thread');
  const pick = ({ id: accountId }: { readonly id: string }) => {
    if (scope) void choose(accountId, scope);
    else onShow(accountId);
  };
  return (
    <Stack gap={4}>
      <PageChanged tab={tab} />
      <EmptyState
        icon={<UserRoundX size={28} />}
        title={who === null ? 'No customer on this page' : `${who} is not on record`}
        data-testid="unknown-account"
      >
        {textOf(who, scope === 'record')}
      </EmptyState>
      <PickAccount label="Look up a customer" onPick={pick} />
      <Button variant="quiet" data-testid="add-account-open" onClick={() => setAdding(true)}>
        Add a new customer
      </Button>
      {isAdding && (
        <AddAccount
          tabId={tabId}
          found={match}
          onClose={() => setAdding(false)}
          onAdded={(accountId) => {
            setAdding(false);
            onShow(accountId);
          }}
        />
      )}
    </Stack>
  );
}

function textOf(who: string | null, isRecord: boolean): string {
  if (who === null)
    return 'Open a mail from a customer and the account shows here by itself. Or look one up:';
  return isRecord
    ? 'Choose the customer this record belongs to. It is remembered, and nothing is created.'
    : 'Choose the customer this person writes for. It is remembered, and nothing is created.';
}
