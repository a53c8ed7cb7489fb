import type { ImportPort } from '../../lib/app/import-port.ts';
import type { Program } from '../../lib/app/program.ts';
import { surfacePort } from '../../lib/messaging/surface-port.ts';
import type { Surface } from './surface.ts';

/** The surface of a real page: the browser's own tabs, panel and permissions. */
export function browserSurface(program: Program, imports: ImportPort | null): Surface {
  return { ...surfacePort, program, imports };
}
