import { useCallback, useEffect, useRef, useState } from 'react';
import type { SavedView } from '../../lib/domain/saved-view.ts';
import type { LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import type { LedgerFilters } from '../../lib/reports/ledger-filter.ts';
import {
  BUILT_IN_VIEWS,
  DEFAULT_VIEW,
  filtersOf,
  type LedgerView,
  viewOf,
} from '../../lib/reports/ledger-views.ts';
import { useLastView } from '../hooks/use-ledger-views.ts';

export type FilterPart = Partial<Record<keyof LedgerFilters, string | undefined>>;

export interface ViewState {
  /** Of the view that was chosen, built in or the user's own. */
  readonly id: string;
  /** How it is looked at now, which may have moved on from there. */
  readonly view: LedgerView;
  readonly ready: boolean;
  readonly choose: (id: string, view: LedgerView) => void;
  readonly sortBy: (column: LedgerColumn) => void;
  /** Sets some filters; an empty one is taken off. */
  readonly filter: (part: FilterPart) => void;
  readonly clearFilters: () => void;
  readonly setColumns: (columns: readonly LedgerColumn[]) => void;
}

const KEPT_AFTER_MS = 600;
/** Columns of which the largest or latest is looked for first. */
const DOWN_FIRST: readonly LedgerColumn[] = [
  'overdue',
  'open',
  'late',
  'aging',
  'contact',
  'silent',
  'disputed',
  'credits',
  'kept',
];

/** How the ledger is looked at: as it was left, until something else is chosen; kept for the next time. */
export function useViewState(): ViewState {
  const last = useLastView();
  const [state, setState] = useState<{ id: string; view: LedgerView } | null>(null);
  const { read, keep } = useRef(last).current;

  useEffect(() => {
    let isGone = false;
    void read()
      .then(startOf, () => START)
      .then((start) => !isGone && setState((now) => now ?? start));
    return () => {
      isGone = true;
    };
  }, [read]);

  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => void keep(state.id, state.view).catch(console.error), KEPT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [state, keep]);

  const change = useCallback((next: (view: LedgerView) => LedgerView) => {
    setState((now) => now && { ...now, view: next(now.view) });
  }, []);
  return {
    id: state?.id ?? START.id,
    view: state?.view ?? START.view,
    ready: state !== null,
    choose: useCallback((id, view) => setState({ id, view }), []),
    sortBy: useCallback(
      (column) =>
        change((view) => ({
          ...view,
          sort:
            view.sort.column === column
              ? { column, descending: !view.sort.descending }
              : { column, descending: DOWN_FIRST.includes(column) },
        })),
      [change],
    ),
    filter: useCallback(
      (part) => change((view) => ({ ...view, filters: filtersOf({ ...view.filters, ...part }) })),
      [change],
    ),
    clearFilters: useCallback(() => change((view) => ({ ...view, filters: {} })), [change]),
    setColumns: useCallback((columns) => change((view) => ({ ...view, columns })), [change]),
  };
}

const START = { id: BUILT_IN_VIEWS[0]?.id ?? '', view: DEFAULT_VIEW };

function startOf(kept: SavedView | null): { id: string; view: LedgerView } {
  return kept ? { id: kept.name, view: viewOf(kept) } : START;
}
