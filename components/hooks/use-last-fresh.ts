import { useRef } from 'react';

/** The value as long as it is fresh, else the last one that was: what is shown stays whole while the next is read. */
export function useLastFresh<T>(value: T, isFresh: boolean): T {
  const last = useRef(value);
  if (isFresh) last.current = value;
  return last.current;
}
