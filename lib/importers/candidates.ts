import type { ColumnMapping } from '../domain/column-mapping.ts';
import type { Day } from '../domain/day.ts';
import type { ExternalKey } from '../domain/external-key.ts';
import type { Money } from '../domain/money.ts';
import type { ImportQuestion } from './import-answers.ts';
import type { ImportProblem } from './problem.ts';

/** A customer as the files describe it, not yet compared with what is stored. */
export interface AccountCandidate {
  /** The key within this import: what items and contacts point to. */
  readonly key: string;
  readonly name: string;
  /** "Parent:Child" in QuickBooks: the key of the parent, which is a candidate too. */
  readonly parentKey: string | null;
  readonly postalAddress: string | null;
  /** As the file writes them, for the place whose law and holidays hold; `null`: no such column or cell. */
  readonly country: string | null;
  readonly region: string | null;
  readonly postalCode: string | null;
  /** BCP 47; `null`: not said. */
  readonly language: string | null;
  /** The source is told not to remind this customer (Zoho's "Payment Reminder": false). */
  readonly noReminders: boolean;
  /** By id first (`qbo-id`), zeros in front stripped, then by name (`qbo-name`). */
  readonly external: readonly ExternalKey[];
}

export interface ContactCandidate {
  readonly accountKey: string;
  readonly name: string | null;
  /** Normalised addresses. */
  readonly emails: readonly string[];
  readonly phones: readonly {
    readonly number: string;
    readonly extension: string | null;
    readonly kind: 'office' | 'mobile' | 'fax' | 'other';
  }[];
  readonly external: readonly ExternalKey[];
}

export interface OpenItemCandidate {
  readonly accountKey: string;
  readonly kind: 'invoice' | 'credit-memo' | 'unapplied-cash';
  readonly number: string;
  readonly description: string | null;
  readonly orderNumber: string | null;
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly total: Money | null;
  /** Never zero; below zero for what is owed to the customer. */
  readonly open: Money;
  readonly external: readonly ExternalKey[];
  readonly line: number;
  readonly file: string;
}

/** An invoice the files name as settled: nothing to chase, but what is on record of it is paid. */
export interface SettledCandidate {
  readonly accountKey: string;
  readonly kind: 'invoice' | 'credit-memo' | 'unapplied-cash';
  readonly number: string;
  readonly external: readonly ExternalKey[];
  /** The day of payment, where the files say it. */
  readonly paidOn?: Day;
}

/** A total the file states against the total of the rows that were read. */
export interface TotalCheck {
  readonly file: string;
  readonly line: number;
  /** As the file calls it: "CURRENT", "TOTAL". */
  readonly label: string;
  /** Over the whole file, or over one group of it. */
  readonly scope: 'file' | 'group';
  readonly stated: Money;
  readonly read: Money;
  /** Lines of the rows that may explain a difference: left out, unreadable, of another currency. Empty when they agree. */
  readonly explainedBy: readonly { readonly line: number; readonly why: string }[];
}

/** One table that was read, and what it gave. */
export interface ReadTable {
  readonly file: string;
  readonly part: string | null;
  readonly format: string;
  readonly label: string;
  readonly holds: 'open-items' | 'contacts' | 'payments';
  readonly isComplete: boolean;
  readonly asOf: Day | null;
  /** Rows below the captions that are data, and those left out with the reason: "drafts", "settled", "other postings". */
  readonly rows: number;
  readonly leftOut: readonly { readonly why: string; readonly count: number }[];
  /** The user once said what its columns mean, now or at an earlier import; `null`: nobody had to. */
  readonly remembered: RememberedColumns | null;
}

/** How the user told a list to be read, with its first rows, so that it can be shown and changed. */
export interface RememberedColumns {
  readonly mapping: ColumnMapping;
  readonly samples: readonly (readonly string[])[];
}

/** What the files say, joined; nothing of the database is known here. */
export interface ImportCandidates {
  readonly system: string;
  /** The day the figures are true for. */
  readonly asOf: Day | null;
  readonly files: readonly ReadTable[];
  readonly accounts: readonly AccountCandidate[];
  readonly contacts: readonly ContactCandidate[];
  readonly openItems: readonly OpenItemCandidate[];
  readonly settled: readonly SettledCandidate[];
  readonly checks: readonly TotalCheck[];
  readonly problems: readonly ImportProblem[];
  readonly questions: readonly ImportQuestion[];
  /** The files name no currency: the one given was used and the user should see it. */
  readonly currencyAssumed: boolean;
}
