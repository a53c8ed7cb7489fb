import type { SavedView } from '../domain/saved-view.ts';
import { isLedgerColumn, type LedgerColumn } from './ledger-columns.ts';
import { isBlockedKind, isLedgerState, type LedgerFilters } from './ledger-filter.ts';
import type { LedgerSort } from './ledger-sort.ts';

/** How the table of all accounts is looked at: which columns in which order, sorted how, which accounts. */
export interface LedgerView {
  readonly columns: readonly LedgerColumn[];
  readonly sort: LedgerSort;
  readonly filters: LedgerFilters;
}

interface BuiltInView {
  readonly id: string;
  readonly name: string;
  readonly view: LedgerView;
}

const BY_OVERDUE: LedgerSort = { column: 'overdue', descending: true };

const FIRST_COLUMNS: readonly LedgerColumn[] = [
  'name',
  'overdue',
  'late',
  'aging',
  'next',
  'promised',
  'blocked',
];

export const DEFAULT_VIEW: LedgerView = {
  columns: FIRST_COLUMNS,
  sort: BY_OVERDUE,
  filters: { state: 'open' },
};

/** What everybody asks of a ledger; one's own views stand behind them. */
export const BUILT_IN_VIEWS: readonly BuiltInView[] = [
  { id: 'open', name: 'Everybody with something open', view: DEFAULT_VIEW },
  {
    id: 'due',
    name: 'Due now',
    view: {
      columns: ['name', 'overdue', 'late', 'next', 'reason', 'contact', 'silent'],
      sort: { column: 'late', descending: true },
      filters: { state: 'due' },
    },
  },
  {
    id: 'silent',
    name: 'Silent',
    view: {
      columns: ['name', 'silent', 'contact', 'overdue', 'late', 'next', 'reason'],
      sort: { column: 'silent', descending: true },
      filters: { state: 'silent' },
    },
  },
  {
    id: 'blocked',
    name: 'On hold',
    view: {
      columns: ['name', 'blocked', 'overdue', 'late', 'disputed', 'next', 'contact'],
      sort: BY_OVERDUE,
      filters: { state: 'blocked' },
    },
  },
  {
    id: 'late',
    name: 'Over 90 days',
    view: {
      columns: ['name', 'overdue', 'late', 'aging', 'next', 'silent', 'kept', 'blocked'],
      sort: { column: 'late', descending: true },
      filters: { late: '91' },
    },
  },
  {
    id: 'promises',
    name: 'Promises',
    view: {
      columns: ['name', 'promised', 'overdue', 'late', 'kept', 'next', 'contact'],
      sort: { column: 'promised', descending: false },
      filters: { state: 'promised' },
    },
  },
  {
    id: 'all',
    name: 'All accounts',
    view: {
      columns: [...FIRST_COLUMNS, 'contact', 'procedure', 'credits'],
      sort: { column: 'name', descending: false },
      filters: {},
    },
  },
];

/** A kept view as this program knows it: columns and filters of another version are passed over. */
export function viewOf({
  columns,
  sort,
  filters,
}: Pick<SavedView, 'columns' | 'sort' | 'filters'>): LedgerView {
  const known = columns.filter(isLedgerColumn).filter((column) => column !== 'name');
  return {
    // Without the name nobody knows whose line it is.
    columns: ['name', ...new Set(known)],
    sort: isLedgerColumn(sort.column) ? { column: sort.column, descending: sort.descending } : BY_OVERDUE,
    filters: filtersOf(filters),
  };
}

/** As it is kept. */
export function keptView({
  columns,
  sort,
  filters,
}: LedgerView): Pick<SavedView, 'columns' | 'sort' | 'filters'> {
  return {
    columns: [...columns],
    sort: { ...sort },
    filters: { ...filters },
  };
}

/** Whether two views show the same. */
export function isSameView(a: LedgerView, b: LedgerView): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

function inOrder(view: LedgerView) {
  const { columns, sort, filters } = keptView(view);
  return [
    columns,
    sort.column,
    sort.descending,
    Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1)),
  ];
}

/** Filters as they are kept or chosen; what this program does not know, and what is empty, is no filter. */
export function filtersOf(kept: Readonly<Record<string, string | undefined>>): LedgerFilters {
  const { text, state, why, late, currency, procedure, kind } = kept;
  return {
    ...(isSaid(text) && { text }),
    ...(isSaid(state) && isLedgerState(state) && { state }),
    ...(isSaid(why) && isBlockedKind(why) && { why }),
    ...(isSaid(late) && /^\d{1,4}$/.test(late) && { late }),
    ...(isSaid(currency) && { currency }),
    ...(isSaid(procedure) && { procedure }),
    ...((kind === 'trade' || kind === 'consumer') && { kind }),
  };
}

function isSaid(word: string | undefined): word is string {
  return word !== undefined && word !== '';
}
