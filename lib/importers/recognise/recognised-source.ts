import type { ColumnName } from '../../domain/column-name.ts';
import type { RememberedColumns } from '../candidates.ts';
import type { Format } from '../formats/format.ts';
import type { RowSource } from '../raw-table.ts';

/** The row of captions, once found. */
export interface Header {
  readonly line: number;
  /** How many cells a whole row has. */
  readonly width: number;
  readonly captions: readonly string[];
  /** The cells of each meaning, in their order; one unless the format joins several. */
  readonly columns: ReadonlyMap<ColumnName, readonly number[]>;
  /** The first caption is empty, or the report heads its groups in the first cell: that cell is never part of an item. */
  readonly isLabelled: boolean;
}

/** A table whose format is known: by its title and captions, or by a mapping the user made. */
export interface RecognisedSource {
  readonly source: RowSource;
  readonly format: Format;
  readonly header: Header;
  /** The filled cells above the captions, row by row. */
  readonly titles: readonly string[];
  /** Its columns are read as the user once said; absent: as a known format or our guess says. */
  readonly remembered?: RememberedColumns;
}

/** A row below the captions and what it is; nothing of a file is dropped without a name. */
export type RecognisedRow = { readonly line: number; readonly cells: readonly string[] } & (
  | { readonly kind: 'item' }
  | { readonly kind: 'group'; readonly label: string; readonly heads: 'customer' | 'bucket' }
  | { readonly kind: 'subtotal'; readonly label: string }
  /**
   * `isUnlabelled`: nothing but figures; what they add up to shows whether it is the total. `isOfRun`: perhaps of the rows
   * since the last such row only, where a report repeats the bare word below each customer's.
   */
  | { readonly kind: 'total'; readonly label: string; readonly isUnlabelled?: true; readonly isOfRun?: true }
  | { readonly kind: 'footer' }
  /** `other-posting`: a row of data that is none of ours (`RowFacts.only`); `decoration`: no data at all. */
  | { readonly kind: 'ignored'; readonly why: 'decoration' | 'other-posting' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly why: UnknownReason }
);

export type UnknownReason =
  /** None of these columns is filled, and one had to be. */
  | { readonly kind: 'lacks'; readonly columns: readonly ColumnName[] }
  /** The column of group names is filled beside others, and it is no total. */
  | { readonly kind: 'mixed' }
  | { readonly kind: 'after-total' };
