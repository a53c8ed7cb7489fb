/*
 * One clock for mail page, worker and panel. `performance.now()` is fine-grained but begins with each document;
 * `Date.now()` is the same everywhere but counts whole milliseconds. In 30 ms the second is caught at its edges often
 * enough to tell, to about 0.1 ms, how far apart they are.
 */

/** Runs inside a page or worker, so it is whole in itself: puts `benchNow()` into its global. */
export function installSharedClock(): void {
  let offset = Number.NEGATIVE_INFINITY;
  const until = performance.now() + 30;
  while (performance.now() < until) offset = Math.max(offset, Date.now() - performance.now());
  Object.assign(globalThis, { benchNow: () => performance.now() + offset });
}
