import { type AccountView, accountView } from '../../lib/app/account-view.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** The account as it stands now; `null` as value: no account was asked for, or it is gone. */
export function useAccountView(accountId: string | null): Live<AccountView | null> {
  const { program } = useSurface();
  const live = useLive(
    async () => ({ accountId, view: accountId === null ? null : await accountView(program, accountId) }),
    [program, accountId],
  );
  if (live.state !== 'ready') return live;
  // For a moment the answer is still that about the account before.
  return live.value.accountId === accountId
    ? { state: 'ready', value: live.value.view }
    : { state: 'loading' };
}
