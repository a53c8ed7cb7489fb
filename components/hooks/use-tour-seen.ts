import { useCallback } from 'react';
import { readTourSeen, writeTourSeen } from '../../lib/storage/tour-store.ts';
import { useSurface } from './surface.ts';
import { useLive } from './use-live.ts';

interface TourSeen {
  /** `false` only once it is known that it was not. */
  readonly isSeen: boolean;
  readonly setSeen: () => void;
}

/** Whether the tour was seen or left, in whatever page; it is not shown by itself again. */
export function useTourSeen(): TourSeen {
  const { program } = useSurface();
  const seen = useLive(() => readTourSeen(program.database), [program]);
  const setSeen = useCallback(() => {
    writeTourSeen(program.database, program.now()).catch((error) =>
      console.error('That the tour was seen could not be kept', error),
    );
  }, [program]);
  return { isSeen: seen.state !== 'ready' || seen.value, setSeen };
}
