import { createContext, useContext } from 'react';
import type { CustodyPort } from '../../lib/app/custody-port.ts';
import type { ImportPort } from '../../lib/app/import-port.ts';
import type { Program } from '../../lib/app/program.ts';
import type { SurfacePort } from '../../lib/messaging/surface-port.ts';

/** What a page of ours is handed: the program, and the browser behind plain functions. */
export interface Surface extends SurfacePort {
  readonly program: Program;
  /** Where files are read and written; only the page that imports has one. */
  readonly imports: ImportPort | null;
  /** Where backups are made and restored; only the page that shows the data has one. */
  readonly custody: CustodyPort | null;
}

const SurfaceContext = createContext<Surface | null>(null);

export const SurfaceProvider = SurfaceContext.Provider;

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('No surface around this component');
  return surface;
}
