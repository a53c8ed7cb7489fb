/** Groups by a key, keeping the order of first appearance. */
export function groupBy<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

export function unique<T>(items: Iterable<T>): T[] {
  return [...new Set(items)];
}

/** The element with the smallest score; the first of equals. `null` for an empty list. */
export function minBy<T>(items: Iterable<T>, scoreOf: (item: T) => number): T | null {
  let best: T | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const score = scoreOf(item);
    if (best === null || score < bestScore) {
      best = item;
      bestScore = score;
    }
  }
  return best;
}
