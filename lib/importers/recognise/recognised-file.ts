import type { ColumnName, Format } from '../formats/format.ts';
import type { Header } from './header.ts';

/** A row below the captions and what it is; nothing of a file is dropped without a name. */
export type RecognisedRow = { readonly line: number; readonly cells: readonly string[] } & (
  | { readonly kind: 'item' }
  | { readonly kind: 'group'; readonly label: string }
  | { readonly kind: 'subtotal'; readonly label: string }
  | { readonly kind: 'total'; readonly label: string }
  | { readonly kind: 'percentage' }
  | { readonly kind: 'footer' }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unknown'; readonly why: UnknownReason }
);

export type UnknownReason =
  /** None of these columns is filled, and one had to be. */
  | { readonly kind: 'lacks'; readonly columns: readonly ColumnName[] }
  /** The column of group names is filled beside others, and it is no total. */
  | { readonly kind: 'mixed' }
  | { readonly kind: 'after-total' };

export interface RecognisedFile {
  readonly file: string;
  readonly format: Format;
  /** First cells of the rows above the captions. */
  readonly titles: readonly string[];
  readonly header: Header;
  readonly rows: readonly RecognisedRow[];
}
