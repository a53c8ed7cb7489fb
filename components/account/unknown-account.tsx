import { UserRoundX } from 'lucide-react';
import type { TabState } from '../../lib/messaging/tab-state.ts';
import { useChooseAccount } from '../hooks/use-choose-account.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Stack } from '../ui/stack.tsx';
import { PickAccount } from './pick-account.tsx';

interface Props {
  readonly tabId: number | null;
  readonly tab: TabState | null;
  readonly onShow: (accountId: string) => void;
}

/** Nobody we know is on the page: says who is, and lets a person link her to a customer. */
export function UnknownAccount({ tabId, tab, onShow }: Props) {
  const { scopes, choose } = useChooseAccount(tabId, tab);
  const match = tab?.match.kind === 'unknown' ? tab.match : null;
  const who = match?.name ?? match?.contactAddress ?? null;
  const pick = ({ id: accountId }: { readonly id: string }) => {
    const scope = scopes.includes('address') ? 'address' : scopes[0];
    if (scope && match?.contactAddress) void choose(accountId, scope);
    else onShow(accountId);
  };
  return (
    <Stack gap={4}>
      <EmptyState
        icon={<UserRoundX size={28} />}
        title={who === null ? 'No customer on this page' : `${who} is not on record`}
        data-testid="unknown-account"
      >
        {who === null
          ? 'Open a mail from a customer and the account shows here by itself. Or look one up:'
          : 'Choose the customer this person writes for. It is remembered, and nothing is created.'}
      </EmptyState>
      <PickAccount label="Look up a customer" onPick={pick} />
    </Stack>
  );
}
