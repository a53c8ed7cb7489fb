import type { Account } from '../domain/account.ts';
import type { Activity } from '../domain/activity.ts';
import type { Channel, Contact } from '../domain/contact.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Hold } from '../domain/hold.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import type { Money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';

/** Everything on record about one account: what all suggestions are computed from, and nothing else. */
export interface AccountFacts {
  readonly account: Account;
  readonly contacts: readonly Contact[];
  readonly items: readonly OpenItem[];
  readonly activities: readonly Activity[];
  readonly promises: readonly PromiseToPay[];
  readonly plans: readonly PaymentPlan[];
  readonly disputes: readonly Dispute[];
  readonly holds: readonly Hold[];
  /** The account that pays for this one, which is turned to instead (case 40); `null`: it pays for itself. */
  readonly paidBy: Account | null;
  /** The accounts this one pays for; their items, log, promises and disputes stand among its own. */
  readonly paysFor: readonly Account[];
}

/** The moment the question is asked, where the seller sits, and what holds for all its accounts. */
export interface Moment {
  readonly now: Instant;
  readonly zone: string;
  readonly today: Day;
  /** How the reader writes dates and figures; only the words of reasons depend on it. */
  readonly locale: string;
  /** Days nobody works: at the seller's, and where this customer sits (cases 17, 18, 31). */
  readonly ours: HolidayCalendar;
  readonly theirs: HolidayCalendar;
  /** What is not worth a contact of its own, one amount per currency (B7, case 10). */
  readonly tolerances: readonly Money[];
  /** Ways that are not open to us with this customer, and why: law or an agreement closes them, not the log (P4, C7). */
  readonly closedWays: ReadonlyMap<Channel, string>;
}
