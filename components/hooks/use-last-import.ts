import { type OnRecord, onRecord } from '../../lib/app/data-overview.ts';
import { hasUndoParts } from '../../lib/storage/undo-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

interface LastImport extends OnRecord {
  /** There is something to take it back with. Whether work would go with it is said when it is asked for. */
  readonly canUndo: boolean;
}

/** The last import, while it stands; `null`: nothing was imported, or it was taken back. */
export function useLastImport(): Live<LastImport | null> {
  const { program } = useSurface();
  return useLive(async () => {
    const known = await onRecord(program);
    return known && { ...known, canUndo: await hasUndoParts(program.database, known.record.id) };
  }, [program]);
}
