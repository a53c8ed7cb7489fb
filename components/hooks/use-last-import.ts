import { dataOverview } from '../../lib/app/data-overview.ts';
import { type UndoState, undoState } from '../../lib/app/undo-state.ts';
import type { ImportRecord } from '../../lib/domain/import-record.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

interface LastImport {
  readonly accounts: number;
  readonly items: number;
  readonly record: ImportRecord;
  readonly undo: UndoState;
}

/** The last import that stands, and whether it can still be taken back; `null`: nothing was imported, or it was taken back. */
export function useLastImport(): Live<LastImport | null> {
  const { program } = useSurface();
  return useLive(async () => {
    const [{ accounts, items, lastImport: record }, undo] = await Promise.all([
      dataOverview(program),
      undoState(program),
    ]);
    return record && record.undoneAt === null ? { accounts, items, record, undo } : null;
  }, [program]);
}
