import { removeLeftovers } from '../storage/backup/beside.ts';
import type { Program } from './program.ts';

/** Removes what a restore that was cut off has left beside the book. Cheap when there is nothing: the browser is asked for names. */
export function dropLeftovers({ database }: Program): Promise<void> {
  return removeLeftovers(database);
}
