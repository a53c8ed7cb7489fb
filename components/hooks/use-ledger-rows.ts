import { useEffect, useState } from 'react';
import { followLedger, type LedgerRows } from './ledger-rows.ts';
import { useSurface } from './surface.ts';
import { type Live, plainError } from './use-live.ts';

/** All lines of the ledger by name, live: the first of them at once, the rest a moment later. */
export function useLedgerRows(): Live<LedgerRows> {
  const { program } = useSurface();
  const [state, setState] = useState<Live<LedgerRows>>({ state: 'loading' });
  useEffect(
    () =>
      followLedger(program.database, {
        show: (value) => setState({ state: 'ready', value }),
        fail: (error) => setState({ state: 'failed', error: plainError(error) }),
      }),
    [program],
  );
  return state;
}
