import type { Day } from '../domain/day.ts';
import type { ImportRecord } from '../domain/import-record.ts';
import type { Money } from '../domain/money.ts';
import type { OpenItemCandidate, ReadTable, TotalCheck } from '../importers/candidates.ts';
import type { ImportQuestion } from '../importers/import-answers.ts';
import type { ImportProblem } from '../importers/problem.ts';
import type { Tally } from '../importers/reconcile/import-plan.ts';

/** What the files say before anything is written: small enough to be handed from the worker to the page. */
export interface ImportPreview {
  readonly files: readonly ReadTable[];
  readonly system: string;
  readonly asOf: Day | null;
  readonly counts: {
    readonly accounts: number;
    readonly contacts: number;
    readonly invoices: number;
    /** Credit memos and payments not yet allocated. */
    readonly credits: number;
  };
  /** The currency taken where a file names none. */
  readonly currency: string;
  readonly currencyAssumed: boolean;
  /** What the files themselves state as their totals; empty when they state none. */
  readonly fileTotals: readonly Money[];
  /** What was read, credits taken off, per currency. */
  readonly readTotals: readonly Money[];
  /** Invoices past due on `asOf` (or today): sum per currency, and how many customers owe them. */
  readonly overdueTotals: readonly Money[];
  readonly overdueAccounts: number;
  readonly checks: readonly TotalCheck[];
  readonly differences: readonly TotalCheck[];
  readonly stops: readonly ImportProblem[];
  /** Rows that cannot be read (see the question `leave-out`). */
  readonly unreadable: readonly ImportProblem[];
  readonly warnings: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  /** The first 20 items, each with its customer's name. */
  readonly firstRows: readonly (OpenItemCandidate & { readonly customer: string })[];
  /** `null`: the book was empty, everything is new. */
  readonly changes: ImportChanges | null;
  /** Everything adds up, nothing that must be answered is open, and there is something to import. */
  readonly canConfirm: boolean;
  /** Beside the button while it cannot be confirmed. */
  readonly whyNot: string | null;
}

export interface ImportChanges {
  readonly accounts: Tally;
  readonly contacts: Tally;
  /** `missing`: on record and not in this export, which is not the same as paid (case 68). */
  readonly openItems: Tally & { readonly paid: number; readonly missing: number };
  /** The first 50 of each kind, for the eye. */
  readonly listed: readonly {
    readonly kind: 'new' | 'changed' | 'paid' | 'missing';
    readonly customer: string;
    readonly number: string;
    readonly was: Money | null;
    readonly now: Money | null;
  }[];
  /** Where file and record disagree and what was done: one sentence each ("The file says ..., you confirmed ...: yours is kept."). */
  readonly conflicts: readonly string[];
}

export interface ImportOutcome {
  readonly record: ImportRecord;
  readonly newAccounts: number;
  readonly newItems: number;
  readonly changedItems: number;
  /** Paid since the last import: the file says so, or the user did. */
  readonly paidItems: number;
  readonly missingItems: number;
  /** Contacts that are due now. */
  readonly dueNow: number;
  readonly overdueAccounts: number;
}
