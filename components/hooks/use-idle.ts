import { useEffect, useState } from 'react';
import { usePainted } from './use-painted.ts';

/** A page that is never at rest gets to it all the same. */
const AT_LATEST_MS = 2000;

/** Whether what is shown has been on the screen and the page had nothing else to do since: then what may be wanted is got ready. */
export function useIdle(isShown = true): boolean {
  const isPainted = usePainted(isShown);
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (!isPainted) return;
    const waiting = requestIdleCallback(() => setIdle(true), { timeout: AT_LATEST_MS });
    return () => cancelIdleCallback(waiting);
  }, [isPainted]);
  return isIdle;
}
