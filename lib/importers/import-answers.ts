import type { ColumnMapping } from '../domain/column-mapping.ts';
import type { ColumnName } from '../domain/column-name.ts';
import type { Day } from '../domain/day.ts';
import type { DateOrder } from './formats/format.ts';

/** What only the user can know about the files, each with what is taken while it is not answered. */
export type ImportQuestion = {
  readonly file: string;
  /** One plain sentence, as the page asks it. */
  readonly message: string;
  /** `true`: nothing can be imported before it is answered. */
  readonly isBlocking: boolean;
} & (
  | {
      readonly kind: 'columns';
      readonly part: string | null;
      readonly signature: string;
      readonly captions: readonly string[];
      /** The first rows below the captions, as they stand. */
      readonly samples: readonly (readonly string[])[];
      /** What we make of the captions and values; read in this way while it is not answered. */
      readonly proposal: ColumnMapping;
    }
  | {
      readonly kind: 'date-order';
      readonly column: ColumnName;
      readonly caption: string;
      /** Days that differ both ways, as they stand and as each order reads them. */
      readonly samples: readonly {
        readonly text: string;
        readonly mdy: Day | null;
        readonly dmy: Day | null;
      }[];
      readonly guess: DateOrder;
    }
  | { readonly kind: 'currency'; readonly guess: string }
  /** Invoices without a due date: in how many days are they payable? */
  | { readonly kind: 'terms'; readonly count: number }
  /** Rows that cannot be read: import the rest without them? */
  | { readonly kind: 'leave-out'; readonly lines: readonly number[] }
  /** Open items on record that are not in this complete list: are they paid? */
  | { readonly kind: 'complete-list'; readonly count: number; readonly numbers: readonly string[] }
);

export interface ImportAnswers {
  /** By the list's signature. */
  readonly columns?: Readonly<Record<string, ColumnMapping>>;
  /** By file and column: `${file}|${column}`. */
  readonly dateOrders?: Readonly<Record<string, DateOrder>>;
  /** By file: an ISO 4217 code. */
  readonly currencies?: Readonly<Record<string, string>>;
  /** By file: days after the invoice's date; `null`: leave them without a due date. */
  readonly termDays?: Readonly<Record<string, number | null>>;
  /** Files whose unreadable rows are left out. */
  readonly leaveOut?: readonly string[];
  /** Files the user says are complete: what is not in them is paid. */
  readonly complete?: readonly string[];
}
