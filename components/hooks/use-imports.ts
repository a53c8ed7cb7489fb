import type { ImportPort } from '../../lib/app/import-port.ts';
import { useSurface } from './surface.ts';

/** Who reads and writes files for this page. @throws Error on a page that was handed nobody: a bug. */
export function useImports(): ImportPort {
  const { imports } = useSurface();
  if (!imports) throw new Error('This page imports nothing');
  return imports;
}
