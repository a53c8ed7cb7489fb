import type { Account } from '../../domain/account.ts';
import type { Contact } from '../../domain/contact.ts';
import type { OpenItem } from '../../domain/open-item.ts';

/** What is stored before the import. */
export interface KnownBook {
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  readonly openItems: readonly OpenItem[];
}

export interface Tally {
  readonly new: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** The rows to put, whole, and what that means in numbers. Rows that stay as they are do not stand in it. */
export interface ImportPlan {
  readonly accounts: readonly Account[];
  readonly contacts: readonly Contact[];
  readonly openItems: readonly OpenItem[];
  readonly summary: {
    readonly accounts: Tally;
    readonly contacts: Tally;
    /** `missing`: not in this export though in the last; which is not the same as paid (case 68). */
    readonly openItems: Tally & { readonly missing: number };
  };
  /** Sentences for the preview: a customer renamed, figures older than those stored. */
  readonly remarks: readonly string[];
}
