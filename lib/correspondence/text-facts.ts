import type { Account } from '../domain/account.ts';
import type { Answer, CallActivity, DetailsActivity, MailActivity } from '../domain/activity.ts';
import type { Contact } from '../domain/contact.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { EarlierAgreement } from '../domain/earlier-agreement.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { Instalment, PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';
import type { Settings } from '../domain/settings.ts';

/** What a call or a mail of theirs has brought, as it stands on record. */
export interface AgreedFacts {
  readonly promises: readonly PromiseToPay[];
  readonly plan: PaymentPlan | null;
  readonly dispute: Dispute | null;
  readonly resent: readonly Id[];
  readonly details: DetailsActivity | null;
}

export const NOTHING_AGREED: AgreedFacts = {
  promises: [],
  plan: null,
  dispute: null,
  resent: [],
  details: null,
};

/** Money that has come in, and what it was: the thank-you says no more than that (E8, P16). */
export interface ReceivedFacts {
  readonly kind: 'payment' | 'promise' | 'instalment' | 'last-instalment';
  readonly amount: Money;
  /** `null`: the books do not say. */
  readonly on: Day | null;
  readonly itemIds: readonly Id[];
  /** The instalment that comes next; `null`: none. */
  readonly next: Instalment | null;
}

export interface TextFacts {
  readonly settings: Settings;
  readonly account: Account;
  readonly contact: Contact | null;
  /** The language of the text; left out: English. */
  readonly language?: string;
  /** A letter has no subject line that others read on a screen. */
  readonly channel?: 'email' | 'letter';
  /** The invoices the text is about. */
  readonly items: readonly OpenItem[];
  /** The accounts it pays for, whose invoices are named as theirs (case 40); left out: none. */
  readonly paysFor?: readonly Pick<Account, 'id' | 'name'>[];
  readonly call: CallActivity | null;
  /** What was agreed: a promise, or the instalment of a plan that is asked for. */
  readonly promise:
    | (Pick<PromiseToPay, 'amount' | 'dueOn' | 'covers'> & {
        /** What has come in of it; left out: nothing. */
        readonly received?: Money;
      })
    | null;
  /** All that a call or a mail has brought; its first promise stands for `promise`. */
  readonly agreed?: AgreedFacts;
  /** What `agreed` takes the place of; left out: of nothing. */
  readonly earlier?: readonly EarlierAgreement[];
  /** The customer's own mail in which it was said. */
  readonly answer?: Pick<Answer, 'at' | 'zone'>;
  readonly received?: ReceivedFacts;
  /** The mail that confirmed the agreement, to be cited (P25). */
  readonly confirmedBy: Pick<MailActivity, 'at' | 'zone' | 'channel'> | null;
  /** Parts of these invoices that are under review, and not asked for (case 27). */
  readonly underReview: readonly { readonly itemId: Id; readonly amount: Money }[];
  /** The term a notice gives, in days from the next working day of this calendar (P27, case 61). */
  readonly term: { readonly days: number; readonly calendar: HolidayCalendar };
  readonly now: Instant;
}
