import type { ReactNode } from 'react';
import { useAccountView } from '../../../components/hooks/use-account-view.ts';
import type { AccountView } from '../../../lib/app/account-view.ts';

interface Props {
  readonly accountId: string;
  readonly children: (view: AccountView) => ReactNode;
}

/** A part of the panel over the account as it stands, made anew with every change of it. */
export function LiveAccount({ accountId, children }: Props) {
  const live = useAccountView(accountId);
  if (live.state !== 'ready' || !live.value) return null;
  return (
    <main style={{ inlineSize: '100%', padding: '12px', boxSizing: 'border-box' }}>
      {children(live.value)}
    </main>
  );
}
