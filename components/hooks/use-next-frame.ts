import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Shows what changed before anything else is done, so that `useNextFrame` still meets the frame of the letter typed. */
export const atOnce: (change: () => void) => void = flushSync;

/**
 * The value, taken over right before the next frame is drawn: a letter that is typed and what is made of it are seen
 * together, and of letters that come faster than frames only the last is followed.
 */
export function useNextFrame<T>(value: T): T {
  const [followed, setFollowed] = useState(value);
  useEffect(() => {
    const frame = requestAnimationFrame(() => flushSync(() => setFollowed(value)));
    return () => cancelAnimationFrame(frame);
  }, [value]);
  return followed;
}
