import type { ColumnName } from '../../domain/column-name.ts';

/** Month first (07/25/2026), day first (25/07/2026) or year first (26/07/25 is rare; 2026-07-25 needs no order). */
export type DateOrder = 'mdy' | 'dmy' | 'ymd';

export interface ColumnFacts {
  readonly name: ColumnName;
  /** The captions seen, the one to prefer first; compared folded, so case and punctuation do not matter. */
  readonly captions: readonly [string, ...string[]];
  /** Without it the file is not of this format. */
  readonly required?: boolean;
  /** Several columns with this meaning stand side by side and are joined (address lines, two phones). */
  readonly several?: boolean;
  /** It may stand in any of these columns: of each row the first that is filled counts, in the order of the captions. */
  readonly firstFilled?: boolean;
}

export type ItemKind = 'invoice' | 'credit-memo' | 'unapplied-cash';

/** What a row is called or in which state it is, to what that means to us; words are compared folded. */
export type KindWords = Readonly<Record<string, ItemKind | 'leave-out'>>;
export type StatusWords = Readonly<Record<string, 'open' | 'settled' | 'draft' | 'void'>>;

/**
 * One kind of export as plain data (it could be JSON: patterns are strings for `new RegExp(text, 'iu')`). A new format is
 * one such file in this folder, named `<id>.format.ts`, its default export; nothing else is touched.
 */
export interface Format {
  readonly id: string;
  /** "QuickBooks Online A/R Aging Detail": what the user sees. */
  readonly label: string;
  /** Formats of one system are joined, and their names and numbers are one name space: "qbo". */
  readonly system: string;
  readonly holds: 'open-items' | 'contacts' | 'payments';
  /** The report's title, as a whole cell above the captions; decides alone when the captions fit. */
  readonly titles?: readonly string[];
  /** The keyword of an IIF list ("CUST") or name of a sheet this format is read from. */
  readonly part?: string;
  readonly columns: readonly ColumnFacts[];
  /** One of these must stand in the row of captions: no columns of ours, but they tell it from lists like it. */
  readonly with?: readonly string[];
  /** Its captions are too common: without one of its titles a list is not of this format. */
  readonly onlyTitled?: boolean;
  /** Captions that must not stand in the row of captions: they belong to a neighbour of this format. */
  readonly without?: readonly string[];
  readonly rows: RowFacts;
  readonly amounts?: AmountFacts;
  readonly words?: { readonly kinds?: KindWords; readonly statuses?: StatusWords };
  /** How dates are read that fit both ways; absent: the user is asked. */
  readonly dateOrder?: DateOrder;
  /** The system's home currency where a file names none ("EUR" for a German list); absent: the firm's own. */
  readonly currency?: string;
  /** What stands at the end of a whole file; without it the file is taken for cut off. */
  readonly endsWith?: 'total' | 'footer';
  /** Nobody has confirmed it: made of captions and values of a list that no format fits. */
  readonly isGuess?: boolean;
  /** It lists everything open on its day: what is missing in it may be paid, if the user says so. */
  readonly isComplete?: boolean;
  /** The other lists of its system say the same: it is read where it is dropped, and nobody is sent to export it. */
  readonly isSpare?: boolean;
  /** The customer's id and name stand inside another cell: "Kunde K-1008 Bachmeier GmbH". Brackets: id, then name. */
  readonly customerWithin?: { readonly column: ColumnName; readonly pattern: string };
  /** Where its menu is, one sentence each, for the first minute and for sentences that ask for it. */
  readonly where: readonly [string, ...string[]];
  /** Shown among "which system do you use"; formats of one system are shown together in this order. */
  readonly systemLabel: string;
}

export interface RowFacts {
  /** A row is an item when of each of these sets at least one cell is filled. */
  readonly item: readonly (readonly ColumnName[])[];
  /** Rows with nothing but their first cell head a group: of a customer, of an aging bucket, or told by their words. */
  readonly groups?: 'customer' | 'bucket' | 'either';
  /** Rows that head a group are told by this, and its first bracket is the group; absent: any lone first cell is one. */
  readonly group?: string;
  /** The total of a group; its first bracket is the group's name. */
  readonly subtotal?: string;
  /** A row called "Total" and nothing more ends the group that is open; the file's own is called "Grand total". */
  readonly bareTotals?: 'of-group';
  readonly total?: string;
  /** A closing line, such as date and time of the report; its first bracket is the day. */
  readonly footer?: string;
  /** Rows left out and counted: "Percentage of total", dashes, a repeated page header. */
  readonly ignore?: string;
  /** Only rows whose cell in this column is one of these words count; the others are left out and counted. */
  readonly only?: { readonly column: ColumnName; readonly words: readonly string[] };
  /** One row per invoice line: rows of one customer and number are one invoice. */
  readonly isPerLine?: boolean;
}

export interface AmountFacts {
  /**
   * Where the open balance comes from; absent: the column `open` where the file has it, else `total` less `paid` and
   * `credited`, else `debit` less `credit`, else the sum of `lineAmount`, else `total`.
   */
  readonly open?: 'open' | 'total-less-paid' | 'debit-less-credit' | 'sum-of-lines' | 'total';
  /** Signs: credits stand below zero; credits stand as positive figures and are told by `type`; receivables are negative. */
  readonly sign?: 'signed' | 'by-kind' | 'reversed';
  /** A payments list beside an invoice list: `true` when the invoices' balances already have these payments taken off. */
  readonly paymentsAreIn?: boolean;
  /** What is left of a payment where no column says so: all of it less what was set against invoices and paid back. */
  readonly unapplied?: 'total-less-paid';
}
