import { cellOf } from './header.ts';
import type { RecognisedRow, RecognisedSource } from './recognised-source.ts';

/** What the rows above a row say about it. */
export interface RowPlace {
  readonly table: RecognisedSource;
  /** The whole file's total has been seen: only footers may follow. */
  readonly afterTotal: boolean;
  /** The groups that are open above the row, where they are known. */
  readonly openGroups?: readonly string[];
  /** The customer whom the last item named in its own cells. */
  readonly customerAbove?: string;
}

const DEEPEST = 20;

/** The place of the first row below the captions. */
export function firstPlace(table: RecognisedSource): RowPlace {
  return { table, afterTotal: false, openGroups: [] };
}

/** The place of the row after this one. */
export function placeAfter(place: RowPlace, row: RecognisedRow): RowPlace {
  const { table, openGroups = [] } = place;
  switch (row.kind) {
    case 'item': {
      const customer = cellOf(table.header, row.cells, 'customer');
      return customer === '' || customer === place.customerAbove
        ? place
        : { ...place, customerAbove: customer };
    }
    case 'group':
      // A list without totals of its groups never closes one; deeper nesting than this is not seen.
      return { ...place, openGroups: [...openGroups.slice(1 - DEEPEST), row.label] };
    case 'subtotal':
      return { ...place, openGroups: openGroups.slice(0, -1) };
    case 'total':
      // Figures without a name may stand in the middle, where a page ends.
      return row.isUnlabelled || row.isOfRun ? place : { ...place, afterTotal: true };
    default:
      return place;
  }
}
