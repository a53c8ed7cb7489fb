import type { Letter } from './letter.ts';
import type { StatementRow } from './letter-statement.ts';

/** What of a letter is never torn by the end of a page. */
export type LetterBlock =
  | { readonly kind: 'subject' | 'totals' | 'payment' }
  /** A paragraph, or one line of a long one. */
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'row'; readonly row: StatementRow; readonly isFirst: boolean; readonly isLast: boolean };

/** Longer ones are lists, and go on upon the next page. */
const LINES_TOGETHER = 6;

/** A letter in the order in which it is read. */
export function blocksOf({ body, statement, payment }: Letter): LetterBlock[] {
  const rows = statement?.rows ?? [];
  return [
    { kind: 'subject' },
    ...paragraphsOf(body).map((text) => ({ kind: 'text' as const, text })),
    ...rows.map((row, at) => ({
      kind: 'row' as const,
      row,
      isFirst: at === 0,
      isLast: at === rows.length - 1,
    })),
    ...(statement ? [{ kind: 'totals' as const }] : []),
    ...(payment === '' ? [] : [{ kind: 'payment' as const }]),
  ];
}

/** Each with the blank lines behind it, so that put one below the other they are the text again. */
function paragraphsOf(body: string): string[] {
  return body.split(/(?<=\n\s*\n)(?!\s*\n)/).flatMap((paragraph) => {
    const lines = paragraph.split(/(?<=\n)(?=[^\n])/);
    return lines.length > LINES_TOGETHER ? lines : [paragraph];
  });
}

/** Heights in one unit, whatever it is. */
export interface PageSizes {
  /** Of each block, with the room to the next; of the first row with the head of the table. */
  readonly blocks: readonly number[];
  /** Between the margins of a page. */
  readonly page: number;
  /** What stands above the subject on the first page. */
  readonly head: number;
  /** The head of the table, which stands again on every page that goes on with it. */
  readonly tableHead: number;
}

/** Which block stands on which page: as many as there is room for. What is higher than a page has one of its own. */
export function pagesOf(blocks: readonly LetterBlock[], sizes: PageSizes): LetterBlock[][] {
  const pages: LetterBlock[][] = [[]];
  let used = sizes.head;
  for (const group of togetherOf(blocks)) {
    const height = group.reduce((sum, at) => sum + (sizes.blocks[at] ?? 0), 0);
    const together = group.flatMap((at) => blocks[at] ?? []);
    const page = pages.at(-1);
    if (page && (page.length === 0 || used + height <= sizes.page)) {
      page.push(...together);
      used += height;
      continue;
    }
    pages.push(together);
    const [first] = together;
    used = height + (first?.kind === 'row' && !first.isFirst ? sizes.tableHead : 0);
  }
  return pages;
}

/** The subject never stands alone at the foot of a page, nor do the totals at the head of one. */
function togetherOf(blocks: readonly LetterBlock[]): number[][] {
  const groups: number[][] = [];
  blocks.forEach((block, at) => {
    const before = blocks[at - 1];
    const isTied = before?.kind === 'subject' || (block.kind === 'totals' && before?.kind === 'row');
    if (isTied) groups.at(-1)?.push(at);
    else groups.push([at]);
  });
  return groups;
}
