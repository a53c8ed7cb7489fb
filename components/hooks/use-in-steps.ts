import { useEffect, useRef, useState } from 'react';

/** Whoever types pauses longer than this between two words. */
const PAUSE_MS = 200;
/** As long as the page may be held up at a time: with a letter typed in between, both fit in one frame. */
const STEP_MS = 5;

/**
 * What long work comes to, done when the typing rests and a little at a time; while the next is on its way the last one
 * stays. `null`: none is done yet.
 * @param work Begins it; the same function is the same work. `null`: there is nothing to do yet.
 */
export function useInSteps<T>(work: (() => Generator<undefined, T>) | null): T | null {
  const [made, setMade] = useState<{ readonly of: T } | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!work) return;
    let isWanted = true;
    const timer = setTimeout(
      async () => {
        const of = await inSteps(work(), () => isWanted);
        if (!isWanted || of === STOPPED) return;
        isFirst.current = false;
        setMade({ of });
      },
      isFirst.current ? 0 : PAUSE_MS,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [work]);
  return made === null ? null : made.of;
}

const STOPPED = Symbol('no longer wanted');

async function inSteps<T>(
  work: Generator<undefined, T>,
  isWanted: () => boolean,
): Promise<T | typeof STOPPED> {
  let began = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (performance.now() - began < STEP_MS) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return STOPPED;
    began = performance.now();
  }
}
