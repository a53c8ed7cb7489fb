import { useEffect, useState } from 'react';
import { keptSearchTexts } from '../../lib/storage/kept-search-texts.ts';
import { useSurface } from './surface.ts';
import { type Live, plainError } from './use-live.ts';

/** Many writes in a row, as of an import, are read together. */
const GATHERED_MS = 300;

/**
 * The words of the book, for looking through them at each letter: read once for all fields of the page, and after a write
 * only where it was written.
 * @param isWanted Not before that are they read.
 */
export function useSearchTexts(isWanted = true): Live<readonly string[]> {
  const { database } = useSurface().program;
  const [texts, setTexts] = useState<Live<readonly string[]>>(() => {
    const known = keptSearchTexts(database).known();
    return known ? { state: 'ready', value: known } : { state: 'loading' };
  });
  useEffect(() => {
    if (!isWanted) return;
    const kept = keptSearchTexts(database);
    let timer: ReturnType<typeof setTimeout> | null = null;
    let isOver = false;
    const read = async () => {
      timer = null;
      const now = await kept.read().then(
        (value): Live<readonly string[]> => ({ state: 'ready', value }),
        (error): Live<readonly string[]> => ({ state: 'failed', error: plainError(error) }),
      );
      if (!isOver) setTexts((before) => (isSame(before, now) ? before : now));
    };
    const unwatch = kept.watch(() => {
      timer ??= setTimeout(read, GATHERED_MS);
    });
    void read();
    return () => {
      isOver = true;
      unwatch();
      if (timer !== null) clearTimeout(timer);
    };
  }, [database, isWanted]);
  return texts;
}

function isSame(a: Live<readonly string[]>, b: Live<readonly string[]>): boolean {
  return a.state === 'ready' && b.state === 'ready' && a.value === b.value;
}
