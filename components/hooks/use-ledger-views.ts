import {
  changeLedgerView,
  removeLedgerView,
  renameLedgerView,
  restoreLedgerView,
  saveLedgerView,
} from '../../lib/app/ledger-view-list.ts';
import type { SavedView } from '../../lib/domain/saved-view.ts';
import { keptView, type LedgerView } from '../../lib/reports/ledger-views.ts';
import { keepLastView, readLastView, readSavedViews } from '../../lib/storage/saved-view-store.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';
import { type Live, useLive } from './use-live.ts';

/** The user's own views of the ledger, live. */
export function useLedgerViews(): Live<SavedView[]> {
  const { program } = useSurface();
  return useLive(() => readSavedViews(program.database), [program]);
}

export function useViewCommands() {
  const { program } = useSurface();
  return {
    save: useCommand((name: string, view: LedgerView) => saveLedgerView(program, { name, view })),
    rename: useCommand((view: SavedView, name: string) => renameLedgerView(program, { view, name })),
    change: useCommand((saved: SavedView, view: LedgerView) => changeLedgerView(program, { saved, view })),
    remove: useCommand((view: SavedView) => removeLedgerView(program, view)),
    restore: useCommand((view: SavedView) => restoreLedgerView(program, view)),
  };
}

interface LastView {
  readonly read: () => Promise<SavedView | null>;
  /** `name` is the id of the view it began as. */
  readonly keep: (name: string, view: LedgerView) => Promise<void>;
}

/** How the ledger was looked at last, for the next time. */
export function useLastView(): LastView {
  const { program } = useSurface();
  return {
    read: () => readLastView(program.database),
    keep: (name, view) => keepLastView(program.database, { name, ...keptView(view), savedAt: program.now() }),
  };
}
