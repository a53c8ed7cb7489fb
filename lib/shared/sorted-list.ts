/** A list that is kept in order while it grows. */
export interface SortedList<T> {
  readonly add: (one: T) => void;
  readonly all: () => T[];
}

/** Sorted within a millisecond or two. */
const RUN = 2048;

/**
 * Sorts as it goes: runs are sorted when they are full and merged with one of their own length, so that neither an
 * addition nor the end of a hundred thousand takes long enough to be felt. Those that compare as equal keep their order.
 */
export function sortedList<T>(compare: (a: T, b: T) => number): SortedList<T> {
  // Each at least twice as long as the next.
  const runs: T[][] = [];
  let run: T[] = [];
  const close = () => {
    let last = run.sort(compare);
    run = [];
    for (let before = runs.at(-1); before && before.length <= last.length; before = runs.at(-1)) {
      runs.pop();
      last = merged(before, last, compare);
    }
    runs.push(last);
  };
  return {
    add: (one) => {
      run.push(one);
      if (run.length >= RUN) close();
    },
    all: () =>
      [...runs, run.toSorted(compare)].reduceRight((late, early) => merged(early, late, compare), []),
  };
}

function merged<T>(early: readonly T[], late: readonly T[], compare: (a: T, b: T) => number): T[] {
  const all: T[] = [];
  let [e, l] = [0, 0];
  while (e < early.length && l < late.length) {
    const [a, b] = [early[e] as T, late[l] as T];
    if (compare(a, b) <= 0) {
      all.push(a);
      e += 1;
    } else {
      all.push(b);
      l += 1;
    }
  }
  for (; e < early.length; e += 1) all.push(early[e] as T);
  for (; l < late.length; l += 1) all.push(late[l] as T);
  return all;
}
