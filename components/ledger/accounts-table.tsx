import { Columns3, FileDown, Printer, SearchX } from 'lucide-react';
import { useMemo, useRef, useState } from 'react';
import type { LedgerGround } from '../../lib/app/ledger-ground.ts';
import { filterLedger } from '../../lib/reports/ledger-filter.ts';
import type { LedgerRow } from '../../lib/reports/ledger-row.ts';
import { ledgerTotals } from '../../lib/reports/ledger-totals.ts';
import { BUILT_IN_VIEWS, isSameView, viewOf } from '../../lib/reports/ledger-views.ts';
import type { LedgerRows } from '../hooks/ledger-rows.ts';
import { useSurface } from '../hooks/surface.ts';
import { useLedgerViews } from '../hooks/use-ledger-views.ts';
import { usePainted } from '../hooks/use-painted.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { loadedLater } from '../ui/loaded-later.tsx';
import { useToast } from '../ui/use-toast.ts';
import styles from './accounts-section.module.css';
import { FilterBar } from './filter-bar.tsx';
import { LedgerGrid } from './ledger-grid.tsx';
import { saveRows } from './save-rows.ts';
import { TotalsLine } from './totals-line.tsx';
import { useNarrow } from './use-narrow.ts';
import { usePrintKey } from './use-print-key.ts';
import { useSelection } from './use-selection.ts';
import { useShownRows } from './use-shown-rows.ts';
import type { ViewState } from './use-view-state.ts';
import { ViewStrip } from './view-strip.tsx';

// For the hand that comes later: menus and dialogs are loaded once the table stands.
const SelectionBar = loadedLater(async () => (await import('./selection-bar.tsx')).SelectionBar);
const ViewMenu = loadedLater(async () => (await import('./view-menu.tsx')).ViewMenu);
const ColumnDialog = loadedLater(async () => (await import('./column-dialog.tsx')).ColumnDialog);
const LedgerPrint = loadedLater(async () => (await import('./ledger-print.tsx')).LedgerPrint);

interface Props {
  readonly ground: LedgerGround;
  readonly ledger: LedgerRows;
  readonly state: ViewState;
}

/** The table with its views, filters, columns and what is done with many at once. */
export function AccountsTable({ ground, ledger, state }: Props) {
  const { openPanel } = useSurface();
  const { show } = useToast();
  const section = useRef<HTMLElement>(null);
  const isNarrow = useNarrow(section);
  const isPainted = usePainted();
  const kept = useLedgerViews();
  const { view } = state;
  const { rows, isClose } = useShownRows(ledger.rows, view, ground);
  const selection = useSelection(rows);
  const totals = useMemo(() => ledgerTotals(rows, ground.homeCurrency), [rows, ground.homeCurrency]);
  const counts = useMemo(() => (ledger.all ? viewCounts(ledger.rows, ground) : null), [ledger, ground]);
  const [isChoosing, setChoosing] = useState(false);
  const [printed, setPrinted] = useState<readonly LedgerRow[] | null>(null);

  const own = kept.state === 'ready' ? kept.value : [];
  const saved = own.find(({ id }) => id === state.id) ?? null;
  const builtIn = BUILT_IN_VIEWS.find(({ id }) => id === state.id);
  const base = saved ? viewOf(saved) : builtIn?.view;
  const title = saved?.name ?? builtIn?.name ?? 'Customers';
  const chosen = useMemo(
    () => ledger.rows.filter(({ accountId }) => selection.ids.has(accountId)),
    [ledger.rows, selection.ids],
  );
  const shownIds = useMemo(
    () => (chosen.length === 0 ? null : new Set(rows.map(({ accountId }) => accountId))),
    [rows, chosen.length],
  );
  const save = (which: readonly LedgerRow[]) => {
    const name = saveRows(which, view.columns, ground);
    show({ title: `Saved: ${name}` });
  };
  /** Selected ones in the order they are shown in. */
  const chosenInOrder = () => {
    const seen = rows.filter(({ accountId }) => selection.ids.has(accountId));
    return [...seen, ...chosen.filter(({ accountId }) => !shownIds?.has(accountId))];
  };
  const first = BUILT_IN_VIEWS[0];
  usePrintKey(section, () => setPrinted(rows));

  return (
    <section className={styles.section} ref={section} aria-labelledby="ledger-title">
      <div className={styles.head}>
        <h2 className={styles.title} id="ledger-title">
          Customers
        </h2>
        {/* A narrow window has room for three. */}
        {!isNarrow && (
          <Button
            size="sm"
            icon={<Columns3 />}
            onClick={() => setChoosing(true)}
            data-testid="ledger-columns"
          >
            Columns
          </Button>
        )}
        <Button size="sm" icon={<FileDown />} onClick={() => save(rows)} data-testid="ledger-export">
          {isNarrow ? 'Save' : 'Save for a spreadsheet'}
        </Button>
        <Button size="sm" icon={<Printer />} onClick={() => setPrinted(rows)} data-testid="ledger-print">
          Print
        </Button>
      </div>
      <ViewStrip current={state.id} own={own} counts={counts} onChoose={state.choose}>
        {isPainted && (
          <ViewMenu
            view={view}
            saved={saved}
            isChanged={base !== undefined && !isSameView(base, view)}
            onChoose={state.choose}
            onReset={() => base && state.choose(state.id, base)}
            onRemoved={() => first && state.choose(first.id, first.view)}
          />
        )}
      </ViewStrip>
      <FilterBar
        filters={view.filters}
        rows={ledger.rows}
        terms={ground}
        columns={view.columns}
        sort={view.sort}
        isNarrow={isNarrow}
        onFilter={state.filter}
        onClear={state.clearFilters}
        onSort={state.sortBy}
      />
      {isClose && <p className={styles.close}>Nothing is called that; these come close.</p>}
      {chosen.length > 0 && (
        <SelectionBar
          accountIds={chosen.map(({ accountId }) => accountId)}
          hidden={chosen.filter(({ accountId }) => !shownIds?.has(accountId)).length}
          moment={ground.moment}
          onExport={() => save(chosenInOrder())}
          onPrint={() => setPrinted(chosenInOrder())}
          onClear={selection.clear}
        />
      )}
      {rows.length === 0 && ledger.all ? (
        <div className={styles.none}>
          <EmptyState
            icon={<SearchX />}
            title="No customer is in this view"
            action={<Button onClick={state.clearFilters}>Show all customers</Button>}
          >
            Take a filter off, or choose another view.
          </EmptyState>
        </div>
      ) : (
        <LedgerGrid
          rows={rows}
          columns={view.columns}
          terms={ground}
          sort={view.sort}
          selection={selection}
          isNarrow={isNarrow}
          onSort={state.sortBy}
          onOpen={(accountId) => void openPanel(accountId)}
        />
      )}
      <TotalsLine
        totals={totals}
        shown={rows.length}
        all={ledger.rows.length}
        locale={ground.moment.locale}
        isReading={!ledger.all}
      />
      {isChoosing && (
        <ColumnDialog columns={view.columns} onChange={state.setColumns} onClose={() => setChoosing(false)} />
      )}
      {printed && (
        <LedgerPrint
          title={title}
          firm={ground.firmName}
          rows={printed}
          columns={view.columns}
          terms={ground}
          onDone={() => setPrinted(null)}
        />
      )}
    </section>
  );
}

function viewCounts(rows: readonly LedgerRow[], terms: LedgerGround): ReadonlyMap<string, number> {
  return new Map(
    BUILT_IN_VIEWS.map(({ id, view: { filters } }) => [
      id,
      filterLedger(rows, { filters, terms, alsoFound: new Set() }).length,
    ]),
  );
}
