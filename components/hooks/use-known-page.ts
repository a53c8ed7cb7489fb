import { knownPageOf } from '../../lib/app/known-page.ts';
import type { Id } from '../../lib/domain/id.ts';
import type { KnownPage } from '../../lib/domain/known-page.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** Where the account was last seen, in the mailbox or the CRM; `null`: nowhere yet. */
export function useKnownPage(accountId: Id): Live<KnownPage | null> {
  const { program } = useSurface();
  return useLive(() => knownPageOf(program, accountId), [program, accountId]);
}
