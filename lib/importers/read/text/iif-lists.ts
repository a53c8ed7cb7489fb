import { type RawRow, TableProblem } from '../../raw-table.ts';

/** One heading of a keyword in an IIF file and the rows under it. */
export interface IifList {
  /** "CUST" for "!CUST". */
  readonly keyword: string;
  /** Line of its heading; a keyword without one begins with its first row. */
  readonly from: number;
  /** Line of its last row. */
  to: number;
}

/** QuickBooks knows about fifty; a file with more headings than this is something else. */
const MAX_LISTS = 1000;

/** Does the text begin with a heading such as "!HDR" or "!CUST" and a tab? */
export function isIif(head: string): boolean {
  const first = head.split('\n', 100).find((line) => line.trim() !== '') ?? '';
  return /^"?![A-Z][A-Z0-9_]*"?(?:\t|$)/i.test(first);
}

/**
 * Which lists a file holds. A keyword that is headed again begins a new list, because its columns may have changed; rows
 * of several keywords may alternate (TRNS, SPL, ENDTRNS).
 */
export async function iifLists(rows: AsyncIterable<readonly RawRow[]>): Promise<IifList[]> {
  const lists: IifList[] = [];
  const current = new Map<string, IifList>();
  for await (const batch of rows) {
    for (const row of batch) {
      const { keyword, isHeading } = keywordOf(row);
      if (keyword === '') continue;
      const known = isHeading ? undefined : current.get(keyword);
      const list = known ?? { keyword, from: row.line, to: row.line };
      list.to = row.line;
      if (known) continue;
      current.set(keyword, list);
      lists.push(list);
      if (lists.length > MAX_LISTS) throw new TableProblem(null, TOO_MANY);
    }
  }
  return lists;
}

const TOO_MANY = 'This IIF file has more lists than QuickBooks writes. Export it again.';

/** The heading and the rows of one list, without their keyword. */
export async function* iifRows(
  rows: AsyncIterable<readonly RawRow[]>,
  { keyword, from, to }: IifList,
): AsyncGenerator<readonly RawRow[]> {
  for await (const batch of rows) {
    const own = batch.filter(
      (row) => row.line >= from && row.line <= to && keywordOf(row).keyword === keyword,
    );
    if (own.length > 0) yield own.map(({ line, cells }) => ({ line, cells: cells.slice(1).map(withBreaks) }));
    if ((batch.at(-1)?.line ?? 0) >= to) return;
  }
}

function keywordOf({ cells }: RawRow): { keyword: string; isHeading: boolean } {
  const first = (cells[0] ?? '').trim();
  const isHeading = first.startsWith('!');
  return { keyword: isHeading ? first.slice(1) : first, isHeading };
}

/** QuickBooks writes a line break inside a cell as a backslash and an n. */
function withBreaks(cell: string): string {
  return cell.replaceAll('\\n', '\n');
}
