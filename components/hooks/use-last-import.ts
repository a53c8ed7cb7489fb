import { dataOverview } from '../../lib/app/data-overview.ts';
import type { ImportRecord } from '../../lib/domain/import-record.ts';
import { hasUndoParts } from '../../lib/storage/undo-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

interface LastImport {
  readonly accounts: number;
  readonly items: number;
  readonly record: ImportRecord;
  /** There is something to take it back with. Whether work would go with it is said when it is asked for. */
  readonly canUndo: boolean;
}

/** The last import, while it stands; `null`: nothing was imported, or it was taken back. */
export function useLastImport(): Live<LastImport | null> {
  const { program } = useSurface();
  return useLive(async () => {
    const { accounts, items, lastImport: record } = await dataOverview(program);
    if (!record || record.undoneAt !== null) return null;
    return { accounts, items, record, canUndo: await hasUndoParts(program.database, record.id) };
  }, [program]);
}
