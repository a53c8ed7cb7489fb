import { useDeferredValue, useMemo } from 'react';
import { filterLedger } from '../../lib/reports/ledger-filter.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import { sortLedger } from '../../lib/reports/ledger-sort.ts';
import type { LedgerTerms } from '../../lib/reports/ledger-terms.ts';
import type { LedgerView } from '../../lib/reports/ledger-views.ts';
import { useFoundIds } from '../hooks/use-found-ids.ts';

interface Shown {
  readonly rows: readonly LedgerRow[];
  /** Nothing is called as it was typed: these come close. */
  readonly isClose: boolean;
}

/** The rows that pass the view's filters, in its order. What is typed shows at once, the rows as soon as they can. */
export function useShownRows(rows: readonly LedgerRow[], view: LedgerView, terms: LedgerTerms): Shown {
  const { filters, sort } = useDeferredValue(view);
  const found = useFoundIds(filters.text ?? '');
  const passed = useMemo(() => {
    const ids = new Set(found.ids);
    const exact = filterLedger(rows, { filters, terms, alsoFound: found.slipped ? NONE : ids });
    if (exact.length > 0 || !found.slipped) return { rows: exact, isClose: false };
    const close = filterLedger(rows, { filters, terms, alsoFound: ids });
    return { rows: close, isClose: close.length > 0 };
  }, [rows, filters, terms, found]);
  const sorted = useMemo(() => sortLedger(passed.rows, sort, terms), [passed, sort, terms]);
  return { rows: sorted, isClose: passed.isClose };
}

const NONE: ReadonlySet<string> = new Set();
