import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Hold } from '../domain/hold.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';

/** Everything on record about one account: what all suggestions are computed from, and nothing else. */
export interface AccountFacts {
  readonly account: Account;
  readonly contacts: readonly Contact[];
  readonly items: readonly OpenItem[];
  readonly activities: readonly Activity[];
  readonly promises: readonly PromiseToPay[];
  readonly disputes: readonly Dispute[];
  readonly holds: readonly Hold[];
}

/** The moment the question is asked, and where the seller sits. */
export interface Moment {
  readonly now: Instant;
  readonly zone: string;
  readonly today: Day;
  /** How the reader writes dates and figures; only the words of reasons depend on it. */
  readonly locale: string;
}
