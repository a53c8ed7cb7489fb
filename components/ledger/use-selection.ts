import { useCallback, useRef, useState } from 'react';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Turns one account; as a range, gives all from the one before to this one what that one has. */
  readonly select: (accountId: string, isRange: boolean) => void;
  readonly selectAll: () => void;
  readonly clear: () => void;
}

/**
 * The accounts that were chosen among all rows, also those that are not on the screen. One that a filter hides stays
 * chosen: the bar says how many are.
 */
export function useSelection(shown: readonly LedgerRow[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(NONE);
  const rows = useRef(shown);
  rows.current = shown;
  const anchor = useRef<string | null>(null);
  const select = useCallback((accountId: string, isRange: boolean) => {
    const from = isRange ? anchor.current : null;
    if (from === null) anchor.current = accountId;
    setIds((before) => {
      const next = new Set(before);
      if (from !== null) {
        for (const id of between(rows.current, from, accountId)) next.add(id);
      } else if (!next.delete(accountId)) next.add(accountId);
      return next;
    });
  }, []);
  const selectAll = useCallback(() => {
    setIds((before) => new Set([...before, ...rows.current.map((row) => row.accountId)]));
  }, []);
  const clear = useCallback(() => {
    anchor.current = null;
    setIds(NONE);
  }, []);
  return { ids, select, selectAll, clear };
}

const NONE: ReadonlySet<string> = new Set();

function between(rows: readonly LedgerRow[], a: string, b: string): string[] {
  const places = [a, b].map((id) => rows.findIndex(({ accountId }) => accountId === id));
  if (places.includes(-1)) return [b];
  const [from = 0, to = 0] = places.sort((one, other) => one - other);
  return rows.slice(from, to + 1).map(({ accountId }) => accountId);
}
