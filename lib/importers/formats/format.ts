import type { DateOrder } from '../values/parse-file-day.ts';

/** What a column can mean to us, whatever its caption is. */
export type ColumnName =
  | 'customer'
  | 'type'
  | 'number'
  | 'issuedOn'
  | 'dueOn'
  | 'total'
  | 'open'
  | 'currency'
  | 'email'
  | 'phones'
  | 'person'
  | 'billAddress'
  | 'shipAddress';

export interface ColumnFacts {
  readonly name: ColumnName;
  /** The captions seen, the one to prefer first; compared folded, so case and punctuation do not matter. */
  readonly captions: readonly [string, ...string[]];
  /** Without it the file cannot be used. */
  readonly required: boolean;
}

/** One kind of export as data. A new format is one such file and one line in the registry. */
export interface Format {
  readonly id: string;
  /** "QuickBooks Online A/R Aging Detail": what the user sees. */
  readonly label: string;
  /** Formats of one system are joined, and their names and numbers are one name space. */
  readonly system: string;
  readonly holds: 'open-items' | 'contacts';
  /** The report's title, as a whole cell above the captions. */
  readonly title: RegExp;
  readonly columns: readonly ColumnFacts[];
  readonly rows: RowFacts;
  /** How dates are read that fit both ways. */
  readonly dateOrder: DateOrder;
  /** What stands at the end of a whole file; without it the file is taken for cut off. */
  readonly endsWith: 'total' | 'footer';
  /** Where to find the report, for sentences that ask for it. */
  readonly where: string;
}

interface RowFacts {
  /** A row is an item when of each of these sets at least one cell is filled. */
  readonly item: readonly (readonly ColumnName[])[];
  /** Rows with nothing but their first cell head a group. */
  readonly groups: boolean;
  /** The total of a group; its first bracket is the group's name. */
  readonly subtotal: RegExp | null;
  readonly total: RegExp | null;
  readonly percentage: RegExp | null;
  readonly footer: RegExp;
}
