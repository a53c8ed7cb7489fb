import { useRef, useState } from 'react';
import type { ImportProgress } from '../../lib/importers/import-progress.ts';
import { type Result, refusal } from '../../lib/shared/result.ts';
import { useSurface } from './surface.ts';
import { useCommand } from './use-command.ts';
import { useImports } from './use-imports.ts';

/** Takes the last import back, in the worker. Stopped before it is done, it has changed nothing. */
export function useUndoImport() {
  const { bookChanged } = useSurface();
  const imports = useImports();
  const [at, setAt] = useState<ImportProgress | null>(null);
  const work = useRef<AbortController | null>(null);
  const command = useCommand(async (): Promise<Result<true>> => {
    setAt(null);
    const mine = new AbortController();
    work.current = mine;
    try {
      const undone = await imports.undo({ progress: setAt, signal: mine.signal });
      if (!undone.ok) return undone;
      bookChanged();
      return { ok: true, value: true };
    } catch (error) {
      if (!mine.signal.aborted) throw error;
      return refusal('stopped', 'It was stopped. Nothing was changed.');
    } finally {
      work.current = null;
      imports.letGo();
    }
  });
  const stop = () => work.current?.abort(new DOMException('Stopped by the user', 'AbortError'));
  return { ...command, at, stop };
}
