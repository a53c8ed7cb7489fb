import { type AccountView, accountView } from '../../lib/app/account-view.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** The account as it stands now; `null` as value: no account was asked for, or it is gone. */
export function useAccountView(accountId: string | null): Live<AccountView | null> {
  const { program } = useSurface();
  return useLive(
    async () => (accountId === null ? null : accountView(program, accountId)),
    [program, accountId],
  );
}
