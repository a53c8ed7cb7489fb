import { useEffect, useState } from 'react';
import { useHash } from './use-hash.ts';

interface PagePart {
  /** The part the address after "#" names, else the first choice. */
  readonly current: string;
  /** Parts that are shown or were: one that was opened stays, hidden, with what was typed or chosen there. */
  readonly opened: readonly string[];
}

/** Which part of a page is shown, from its top. */
export function usePagePart(ids: readonly string[], usual: string): PagePart {
  const hash = useHash();
  const current = ids.find((id) => id === hash) ?? usual;
  const [visited, setVisited] = useState<readonly string[]>([current]);
  useEffect(() => {
    setVisited((before) => (before.includes(current) ? before : [...before, current]));
    window.scrollTo(0, 0);
  }, [current]);
  return { current, opened: ids.filter((id) => id === current || visited.includes(id)) };
}
