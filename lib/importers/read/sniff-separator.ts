const SEPARATORS = [',', ';', '\t', '|'] as const;
const QUOTED_CELL = /(^|[,;\t|\n])"(?:[^"]|"")*"/g;

/**
 * The separator most lines agree on: the one with the largest "times per line x lines with that many" in the first 30
 * lines, outside quotes. "a;1,50;b" gives ";". A comma when nothing separates anything.
 */
export function sniffSeparator(head: string): string {
  const outside = head.replace(QUOTED_CELL, '$1');
  const lines = outside.split('\n', 30);
  let best: string = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = agreement(lines.map((line) => line.split(separator).length - 1));
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

function agreement(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const n of counts) lines.set(n, (lines.get(n) ?? 0) + n);
  return Math.max(...lines.values());
}
