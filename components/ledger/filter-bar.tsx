import { useMemo } from 'react';
import { bucketLabel } from '../../lib/dunning/aging.ts';
import { COLUMN_WORDS, type LedgerColumn } from '../../lib/reports/ledger-columns.ts';
import {
  BLOCKED_CHOICES,
  isBlockedKind,
  isLedgerState,
  type LedgerFilters,
  STATE_CHOICES,
} from '../../lib/reports/ledger-filter.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import type { LedgerSort } from '../../lib/reports/ledger-sort.ts';
import type { LedgerTerms } from '../../lib/reports/ledger-terms.ts';
import { Button } from '../ui/button.tsx';
import { PlainSelect } from '../ui/plain-select.tsx';
import { SearchInput } from '../ui/search-input.tsx';
import styles from './filter-bar.module.css';
import type { FilterPart } from './use-view-state.ts';

interface Props {
  readonly filters: LedgerFilters;
  readonly rows: readonly LedgerRow[];
  readonly terms: LedgerTerms;
  readonly columns: readonly LedgerColumn[];
  readonly sort: LedgerSort;
  readonly isNarrow: boolean;
  readonly onFilter: (part: FilterPart) => void;
  readonly onClear: () => void;
  readonly onSort: (column: LedgerColumn) => void;
}

/** Which accounts are shown: by words, state, age, currency, steps and kind. */
export function FilterBar(props: Props) {
  const { filters, rows, terms, isNarrow, onFilter, onClear } = props;
  const currencies = useMemo(() => currenciesIn(rows), [rows]);
  const state = filters.why === undefined ? (filters.state ?? '') : `why:${filters.why}`;
  const isSet = Object.values(filters).some((value) => value !== undefined && value !== '');
  const choices = (
    <>
      <PlainSelect
        label="State"
        className={styles.choice}
        value={state}
        data-testid="ledger-state"
        options={[
          { value: '', label: 'Any state' },
          ...STATE_CHOICES,
          { label: 'On hold because', options: WHYS },
        ]}
        onChange={(event) => onFilter(stateOf(event.target.value))}
      />
      <PlainSelect
        label="Age"
        className={styles.choice}
        value={filters.late ?? ''}
        data-testid="ledger-late"
        options={[{ value: '', label: 'Any age' }, ...ages(terms)]}
        onChange={(event) => onFilter({ late: event.target.value })}
      />
      {(currencies.length > 1 || filters.currency !== undefined) && (
        <PlainSelect
          label="Currency"
          className={styles.choice}
          value={filters.currency ?? ''}
          data-testid="ledger-currency"
          options={[
            { value: '', label: 'Any currency' },
            ...currencies.map((code) => ({ value: code, label: code })),
          ]}
          onChange={(event) => onFilter({ currency: event.target.value })}
        />
      )}
      {terms.procedures.size > 1 && (
        <PlainSelect
          label="Follow-up steps"
          className={styles.choice}
          value={filters.procedure ?? ''}
          options={[
            { value: '', label: 'Any steps' },
            ...[...terms.procedures].map(([value, label]) => ({ value, label })),
          ]}
          onChange={(event) => onFilter({ procedure: event.target.value })}
        />
      )}
      <PlainSelect
        label="Kind of customer"
        className={styles.choice}
        value={filters.kind ?? ''}
        options={KINDS}
        onChange={(event) => onFilter({ kind: event.target.value })}
      />
      {isNarrow && (
        <PlainSelect
          label="Sort by"
          className={styles.choice}
          value={props.sort.column}
          options={props.columns.map((value) => ({ value, label: `By ${COLUMN_WORDS[value].label}` }))}
          onChange={({ target }) => {
            const column = props.columns.find((one) => one === target.value);
            if (column) props.onSort(column);
          }}
        />
      )}
    </>
  );
  return (
    <search className={styles.bar} aria-label="Which customers are shown">
      <SearchInput
        label="Name, invoice, person or address"
        className={styles.search}
        value={filters.text ?? ''}
        data-testid="ledger-search"
        onValueChange={(text) => onFilter({ text })}
      />
      {isNarrow ? (
        <details className={styles.more}>
          <summary className={styles.summary}>Filter and sort</summary>
          <div className={styles.choices}>{choices}</div>
        </details>
      ) : (
        choices
      )}
      {isSet && (
        <Button size="sm" variant="quiet" onClick={onClear} data-testid="ledger-clear">
          Show all
        </Button>
      )}
    </search>
  );
}

const WHYS = BLOCKED_CHOICES.map(({ value, label }) => ({ value: `why:${value}`, label }));

const KINDS = [
  { value: '', label: 'Any kind' },
  { value: 'trade', label: 'Companies' },
  { value: 'consumer', label: 'Private persons' },
];

function stateOf(chosen: string): FilterPart {
  const why = chosen.startsWith('why:') ? chosen.slice(4) : '';
  return {
    state: isLedgerState(chosen) ? chosen : undefined,
    why: isBlockedKind(why) ? why : undefined,
  };
}

function ages({ agingBounds }: LedgerTerms) {
  return [...agingBounds.keys(), agingBounds.length].map((bucket) => ({
    value: String(bucket === 0 ? 0 : (agingBounds[bucket - 1] ?? 0) + 1),
    label: bucket === 0 ? 'Not due yet' : bucketLabel(bucket, agingBounds),
  }));
}

function currenciesIn(rows: readonly LedgerRow[]): string[] {
  const codes = new Set<string>();
  for (const { open, overdue, credits } of rows)
    for (const sums of [open, overdue, credits]) for (const { currency } of sums) codes.add(currency);
  return [...codes].sort();
}
