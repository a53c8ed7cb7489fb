import { forgetMapping } from '../../lib/app/forget-mapping.ts';
import { saveMapping } from '../../lib/app/save-mapping.ts';
import type { ColumnMapping } from '../../lib/domain/column-mapping.ts';
import type { Result } from '../../lib/shared/result.ts';
import { readMappings } from '../../lib/storage/mapping-store.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** How she told lists of her own to be read, the one told last first. */
export function useRememberedLists(): Live<readonly ColumnMapping[]> {
  const { program } = useSurface();
  return useLive(async () => {
    const mappings = await readMappings(program.database);
    return mappings.toSorted((a, b) => b.savedAt - a.savedAt);
  }, [program]);
}

interface ForgetList {
  /** Gives what was forgotten. */
  readonly forget: (signature: string) => Promise<Result<ColumnMapping>>;
  /** Takes it back. */
  readonly keep: (mapping: ColumnMapping) => Promise<Result<ColumnMapping>>;
}

export function useForgetList(): ForgetList {
  const { program } = useSurface();
  return {
    forget: (signature) => forgetMapping(program, signature),
    keep: (mapping) => saveMapping(program, mapping),
  };
}
