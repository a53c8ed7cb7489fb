import { type DataOverview, dataOverview } from '../../lib/app/data-overview.ts';
import { useSurface } from './surface.ts';
import { type Live, useLive } from './use-live.ts';

/** How much is stored, and what was imported last. */
export function useDataOverview(): Live<DataOverview> {
  const { program } = useSurface();
  return useLive(() => dataOverview(program), [program]);
}
