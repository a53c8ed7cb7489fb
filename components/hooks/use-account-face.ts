import { type AccountFace, accountFace } from '../../lib/app/account-face.ts';
import { useSurface } from './surface.ts';
import { useLive } from './use-live.ts';

/** What the lists have kept of the account; `null`: not read yet, not asked for, or nothing is kept of it. */
export function useAccountFace(accountId: string | null): AccountFace | null {
  const { program } = useSurface();
  const face = useLive(
    async () => (accountId === null ? null : accountFace(program, accountId)),
    [program, accountId],
  );
  const value = face.state === 'ready' ? face.value : null;
  return value?.accountId === accountId ? value : null;
}
