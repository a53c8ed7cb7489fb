import { type Day, dayIn } from '../../lib/domain/day.ts';
import { useSurface } from './surface.ts';
import { useNow } from './use-now.ts';

/** The calendar day it is in that zone; changes at its midnight. */
export function useToday(zone: string): Day {
  const { program } = useSurface();
  useNow();
  return dayIn(zone, program.now());
}
