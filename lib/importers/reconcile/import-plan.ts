import type { Account } from '../../domain/account.ts';
import type { Contact } from '../../domain/contact.ts';
import type { Hold } from '../../domain/hold.ts';
import type { Money } from '../../domain/money.ts';
import type { OpenItem } from '../../domain/open-item.ts';

/** What is stored before the import. */
export interface KnownBook {
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  readonly openItems: readonly OpenItem[];
  /** Of all accounts; only looked at when the files say that somebody is not to be reminded. */
  readonly holds?: readonly Hold[];
}

export interface Tally {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** One invoice whose figures this import brings or moves. */
export interface ListedChange {
  readonly kind: 'new' | 'changed' | 'paid' | 'missing';
  readonly customer: string;
  readonly number: string;
  readonly was: Money | null;
  readonly now: Money | null;
}

/** The rows to put, whole, and what that means in numbers. Rows that stay as they are do not stand in it. */
export interface ImportPlan {
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  readonly openItems: readonly OpenItem[];
  readonly holds: readonly Hold[];
  /** Ids of those rows among them that are not on record yet. */
  readonly fresh: ReadonlySet<string>;
  readonly summary: {
    readonly accounts: Tally;
    readonly contacts: Tally;
    /**
     * `paid`: the files say so, or the user did; `missing`: not in this export though in the last, which is not the same
     * as paid (case 68). Neither is counted among the changed.
     */
    readonly openItems: Tally & { readonly paid: number; readonly missing: number };
  };
  /** The first of each kind. */
  readonly listed: readonly ListedChange[];
  /** What is open on record and not in a list that is complete: paid, if the user says that the list is. */
  readonly unlisted: { readonly file: string; readonly items: readonly OpenItem[] } | null;
  /** Where file and record disagree, and what is done about it: one sentence each. */
  readonly conflicts: readonly string[];
  /** Customers that are new on record, by the keys of their candidates. */
  readonly newAccountKeys: ReadonlySet<string>;
}
