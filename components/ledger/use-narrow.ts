import { type RefObject, useLayoutEffect, useState } from 'react';
import { NARROW_BELOW } from './column-layout.ts';

/** Whether the table has no more room than on a phone; follows the window. */
export function useNarrow(box: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useLayoutEffect(() => {
    const { current } = box;
    if (!current) return;
    const look = () => setNarrow(current.clientWidth < NARROW_BELOW);
    look();
    const observer = new ResizeObserver(look);
    observer.observe(current);
    return () => observer.disconnect();
  }, [box]);
  return isNarrow;
}
