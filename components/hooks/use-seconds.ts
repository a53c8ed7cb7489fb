import { useEffect, useState } from 'react';
import type { Instant } from '../../lib/domain/day.ts';
import { useSurface } from './surface.ts';

/** Whole seconds since `from`, once a second; what it stopped at once there is an end. `null`: not begun. */
export function useSeconds(from: Instant | null, until: Instant | null): number | null {
  const { program } = useSurface();
  const [, tick] = useState(0);
  const isRunning = from !== null && until === null;
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  if (from === null) return null;
  // A clock that is set back must not count backwards.
  return Math.max(0, Math.floor(((until ?? program.now()) - from) / 1000));
}
