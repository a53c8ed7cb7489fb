import type { Header } from './recognised-source.ts';

export interface RowLabel {
  readonly text: string;
  readonly at: number;
  /** It stands left of the first caption, where a labelled report names its groups and totals. */
  readonly isInLabelColumn: boolean;
  /** It stands in the first cell, or in the columns left of the first caption. */
  readonly isFirst: boolean;
  /** No other cell of the row is filled. */
  readonly isAlone: boolean;
}

/** The first filled cell of a row; `null` for an empty row. */
export function labelOf(header: Header, cells: readonly string[]): RowLabel | null {
  let at = -1;
  let isAlone = true;
  for (let index = 0; index < cells.length; index += 1) {
    if ((cells[index] ?? '').trim() === '') continue;
    if (at >= 0) {
      isAlone = false;
      break;
    }
    at = index;
  }
  if (at < 0) return null;
  const isInLabelColumn = header.isLabelled && at < firstCaption(header);
  return {
    text: (cells[at] ?? '').trim(),
    at,
    isInLabelColumn,
    isFirst: at === 0 || isInLabelColumn,
    isAlone,
  };
}

/** Reports of QuickBooks Desktop have several columns without caption on the left, one for each depth of its groups. */
function firstCaption({ captions }: Header): number {
  const at = captions.findIndex((caption) => caption.trim() !== '');
  return at < 0 ? 0 : at;
}
