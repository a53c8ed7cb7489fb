import { useSyncExternalStore } from 'react';

const EVERY_MS = 30_000;

/** A number that changes every half minute and when the page comes back to the front: what depends on the clock is asked again. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, tick);
}

function tick(): number {
  return Math.floor(Date.now() / EVERY_MS);
}

function subscribe(changed: () => void): () => void {
  const timer = setInterval(changed, EVERY_MS);
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearInterval(timer);
    document.removeEventListener('visibilitychange', changed);
  };
}
