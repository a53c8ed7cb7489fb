import { createContext, useContext } from 'react';
import type { Program } from '../../lib/app/program.ts';
import type { SurfacePort } from '../../lib/messaging/surface-port.ts';

/** What a page of ours is handed: the program, and the browser behind plain functions. */
export interface Surface extends SurfacePort {
  readonly program: Program;
}

const SurfaceContext = createContext<Surface | null>(null);

export const SurfaceProvider = SurfaceContext.Provider;

export function useSurface(): Surface {
  const surface = useContext(SurfaceContext);
  if (!surface) throw new Error('No surface around this component');
  return surface;
}
