import type { CustodyPort } from '../../lib/app/custody-port.ts';
import { useSurface } from './surface.ts';

/** Who backs up, restores and exports for this page. @throws Error on a page that was handed nobody: a bug. */
export function useCustody(): CustodyPort {
  const { custody } = useSurface();
  if (!custody) throw new Error('This page keeps no backups');
  return custody;
}
