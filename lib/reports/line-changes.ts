export interface LineChange {
  readonly kind: 'gone' | 'new';
  readonly text: string;
}

/** So many lines on either side are compared line by line; a longer text is said to be another. */
const MOST = 400;

/**
 * What differs between two texts, line by line, in their order: lines that went and lines that came. Empty lines and
 * spaces at the ends say nothing. `null`: too long to be compared.
 */
export function lineChanges(before: string, after: string): LineChange[] | null {
  const [a, b] = [linesOf(before), linesOf(after)];
  if (a.length > MOST || b.length > MOST) return null;
  const common = commonLengths(a, b);
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [old, fresh] = [a[i], b[j]];
    if (old !== undefined && old === fresh) {
      i += 1;
      j += 1;
    } else if (
      old !== undefined &&
      (fresh === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      changes.push({ kind: 'gone', text: old });
      i += 1;
    } else if (fresh !== undefined) {
      changes.push({ kind: 'new', text: fresh });
      j += 1;
    }
  }
  return changes;
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** How many lines the texts still have in common from there on. */
function commonLengths(a: readonly string[], b: readonly string[]): number[][] {
  const rows: number[][] = [new Array<number>(b.length + 1).fill(0)];
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const below = rows[0] ?? [];
    const row = new Array<number>(b.length + 1).fill(0);
    for (let j = b.length - 1; j >= 0; j -= 1)
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    rows.unshift(row);
  }
  return rows;
}

function lengthAt(rows: readonly number[][], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}
