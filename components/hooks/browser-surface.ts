import type { Program } from '../../lib/app/program.ts';
import { surfacePort } from '../../lib/messaging/surface-port.ts';
import type { Surface } from './surface.ts';

/** Where the long work of a page is done. */
export type Workers = Pick<Surface, 'imports' | 'custody'>;

/** The surface of a real page: the browser's own tabs, panel and permissions. */
export function browserSurface(program: Program, workers: Workers): Surface {
  return { ...surfacePort, program, ...workers };
}
