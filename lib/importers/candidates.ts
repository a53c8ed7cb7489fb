import type { Day } from '../domain/day.ts';
import type { ExternalKey } from '../domain/external-key.ts';
import type { Money } from '../domain/money.ts';
import type { ImportProblem } from './problem.ts';

/** A customer as the files describe it, not yet compared with what is stored. */
export interface AccountCandidate {
  /** The key within this import: what items and contacts point to. */
  readonly key: string;
  readonly name: string;
  /** "Parent:Child" in QuickBooks: the key of the parent, which is a candidate too. */
  readonly parentKey: string | null;
  readonly postalAddress: string | null;
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
  readonly issuedOn: Day | null;
  readonly dueOn: Day | null;
  readonly total: Money | null;
  readonly open: Money;
  readonly external: readonly ExternalKey[];
  readonly line: number;
  readonly file: string;
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
}

/** What the files say, joined; nothing of the database is known here. */
export interface ImportCandidates {
  readonly system: string;
  /** The day the figures are true for. */
  readonly asOf: Day | null;
  readonly files: readonly { readonly name: string; readonly format: string; readonly label: string }[];
  readonly accounts: readonly AccountCandidate[];
  readonly contacts: readonly ContactCandidate[];
  readonly openItems: readonly OpenItemCandidate[];
  readonly checks: readonly TotalCheck[];
  readonly problems: readonly ImportProblem[];
  /** The file names no currency: the one given was used and the user should see it. */
  readonly currencyAssumed: boolean;
}
