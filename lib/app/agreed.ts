import type { DetailsActivity } from '../domain/activity.ts';
import type { Dispute } from '../domain/dispute.ts';
import type { Id } from '../domain/id.ts';
import type { PaymentPlan } from '../domain/payment-plan.ts';
import type { PromiseToPay } from '../domain/promise-to-pay.ts';

/** What a call has brought, as it stands on record: what its confirmation says, to the digit. */
export interface Agreed {
  readonly promises: readonly PromiseToPay[];
  readonly plan: PaymentPlan | null;
  readonly dispute: Dispute | null;
  /** Invoices that are sent again. */
  readonly resent: readonly Id[];
  /** Details of a person that were confirmed or corrected. */
  readonly details: DetailsActivity | null;
}
