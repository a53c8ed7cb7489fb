import type { CallReport } from '../domain/call-report.ts';
import type { Day, Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import type { PaymentMethod } from '../domain/payment-method.ts';
import type { Instalment } from '../domain/payment-plan.ts';

/** A promise as it should have been noted. */
export interface CorrectedPromise {
  /** The one on record; `null`: it was left out. */
  readonly id: Id | null;
  readonly amount: Money;
  readonly dueOn: Day;
  readonly itemIds: readonly Id[];
  readonly method: PaymentMethod | null;
}

/** A plan as it should have been noted; its invoices and its rule stay. */
export interface CorrectedPlan {
  readonly id: Id;
  readonly instalments: readonly Instalment[];
  /** As typed. */
  readonly rate: string;
}

export interface CorrectedDispute {
  readonly id: Id | null;
  readonly itemIds: readonly Id[];
  /** Where only part of an invoice is disputed, that part; left out: as it was noted. */
  readonly parts?: readonly { readonly itemId: Id; readonly amount: Money }[];
  readonly text: string;
  readonly answerBy: Day;
}

type Noted =
  | 'at'
  | 'direction'
  | 'contactId'
  | 'contactName'
  | 'outcome'
  | 'ownOutcome'
  | 'reason'
  | 'ownReason'
  | 'note'
  | 'words'
  | 'itemIds';

/** A call as it should have been noted: whole, not only what differs. An agreement that is not named is taken back. */
export interface CallCorrection extends Pick<CallReport, Noted> {
  readonly kind: 'call';
  readonly promises: readonly CorrectedPromise[];
  readonly plans: readonly CorrectedPlan[];
  readonly disputes: readonly CorrectedDispute[];
  /** Earlier promises and plans that gave way to what was agreed (cases 33, 37); left out: as nobody says otherwise. */
  readonly givesWay?: readonly Id[];
}

/** What a correction says of an entry. `struck`: it did not take place. */
export type Correction =
  | CallCorrection
  | { readonly kind: 'mail'; readonly at: Instant; readonly contactId: Id | null }
  | {
      readonly kind: 'answer';
      readonly at: Instant;
      readonly contactId: Id | null;
      readonly note: string;
      /** Promises that were found in it; left out: they stay as they are. */
      readonly promises?: readonly CorrectedPromise[];
    }
  | {
      readonly kind: 'payment';
      readonly on: Day;
      readonly items: readonly { readonly itemId: Id; readonly amount: Money }[];
      readonly method: PaymentMethod | null;
      readonly note: string;
    }
  | { readonly kind: 'details'; readonly note: string }
  | { readonly kind: 'struck' };
