import { type LedgerGround, ledgerGround } from '../../lib/app/ledger-ground.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** What the ledger's table is read by, live: the moment moves on every half minute. */
export function useLedgerGround(): Live<LedgerGround> {
  const { program } = useSurface();
  return useLive(() => ledgerGround(program), [program]);
}
