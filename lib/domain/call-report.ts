import type { CallOutcome } from './call-outcome.ts';
import type { Contact } from './contact.ts';
import type { Day, Instant } from './day.ts';
import type { Id } from './id.ts';
import type { Money } from './money.ts';
import type { PaymentMethod } from './payment-method.ts';
import type { Instalment } from './payment-plan.ts';
import type { PaymentReason } from './payment-reason.ts';

export interface ReportedPromise {
  readonly amount: Money;
  readonly dueOn: Day;
  readonly itemIds: readonly Id[];
  readonly method: PaymentMethod | null;
}

export interface ReportedPlan {
  /** The agreed sum, which the instalments must make up to the digit. */
  readonly total: Money;
  readonly instalments: readonly Instalment[];
  readonly itemIds: readonly Id[];
  readonly endsAfterMissed: number;
  /** As typed; empty: none was named. */
  readonly rate: string;
  readonly method: PaymentMethod | null;
}

export interface ReportedDispute {
  readonly itemIds: readonly Id[];
  /** Where only part of an item is disputed, that part. */
  readonly parts: readonly { readonly itemId: Id; readonly amount: Money }[];
  readonly text: string;
  readonly owner: string;
  readonly answerBy: Day;
}

/** What was said about one detail of a person. */
export interface ReportedDetail {
  /** `null`: the person who is named first in this call. */
  readonly contactId: Id | null;
  readonly kind: 'name' | 'email' | 'phone' | 'extension' | 'address';
  readonly before: string;
  readonly answer: 'confirmed' | 'changed' | 'wrong';
  readonly after: string;
}

/** Who was named as the one to ask for; what is empty was not said. */
export interface ReportedPerson {
  readonly name: string;
  readonly role: Contact['role'];
  /** As typed, with the extension. */
  readonly phone: string;
  readonly email: string;
}

/** What the call card holds when it is saved, understood. */
export interface CallReport {
  readonly accountId: Id;
  /** When the call took place. */
  readonly at: Instant;
  /** How long it took; `null`: not timed. */
  readonly seconds: number | null;
  readonly direction: 'out' | 'in';
  /** The number that was dialled; empty: not said. */
  readonly phone: string;
  readonly contactId: Id | null;
  /** Typed by hand when the person is not on record. */
  readonly contactName: string | null;
  readonly outcome: CallOutcome;
  /** The user's own word for it; `null`: ours. */
  readonly ownOutcome: string | null;
  readonly reason: PaymentReason;
  readonly ownReason: string | null;
  readonly note: string;
  /** The exact words of a refusal; empty: none. */
  readonly words: string;
  /** The invoices the call was about. */
  readonly itemIds: readonly Id[];
  /** A day far beyond what any notice gives was accepted knowingly (case 35). */
  readonly lateAgreed: boolean;
  readonly promises: readonly ReportedPromise[];
  readonly plan: ReportedPlan | null;
  /** What is promised takes the place of a payment plan over the same invoices, or not; `null`: as its sum says. */
  readonly replacesPlans: boolean | null;
  readonly dispute: ReportedDispute | null;
  /** Invoices to be sent again. */
  readonly resend: readonly Id[];
  readonly details: readonly ReportedDetail[];
  /** `null`: nobody was named. */
  readonly rightPerson: ReportedPerson | null;
  /** "Save and write": the confirmation is drafted in the same transaction, if there is something to confirm. */
  readonly write: boolean;
}
