import type { PlanFields } from '../domain/call-form.ts';
import type { Day } from '../domain/day.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import type { Money } from '../domain/money.ts';

/** What is known where something is typed. */
export interface AgreementContext {
  /** The day on which it was said: the seller's, or the mail's own. */
  readonly today: Day;
  /** The language texts are usually typed in here, and how day and month are ordered; both BCP 47. */
  readonly language: string;
  readonly locale: string;
  /** What an amount without a currency is in. */
  readonly currency: string;
  /** What is open on the invoices it is about, in that currency; `null`: none is chosen. */
  readonly open: Money | null;
  /** Every invoice of the account. */
  readonly invoices: readonly { readonly number: string; readonly open: Money }[];
  /** Days on which our bank works. */
  readonly calendar: HolidayCalendar;
}

export interface AgreementPart {
  readonly amount: Money | null;
  readonly dueOn: Day | null;
  /** As it was typed. */
  readonly words: string;
}

/** What a person should know before taking it. */
export type AgreementRemark =
  | { readonly kind: 'vague' | 'month' | 'passed' | 'unclear-sum'; readonly words: string }
  | { readonly kind: 'condition' | 'says-paid' | 'which-one' | 'name-differs'; readonly words: string }
  | { readonly kind: 'next-month' | 'far'; readonly on: Day }
  | { readonly kind: 'closed'; readonly on: Day; readonly because: string; readonly next: Day }
  | { readonly kind: 'more-than-open'; readonly open: Money | null };

/** What typed words may mean: offered, never taken by itself (P15). */
export interface TypedAgreement {
  readonly kind: 'promise' | 'plan' | 'question';
  readonly parts: readonly AgreementPart[];
  /** Even instalments: how often; `null`: each part stands for itself. */
  readonly every: PlanFields['every'] | null;
  /** What has to be asked before it is an agreement (case 30). */
  readonly ask: 'date' | 'amount' | null;
  readonly remarks: readonly AgreementRemark[];
  /** Numbers of the account's invoices that were named. */
  readonly invoices: readonly string[];
  /** From where to where in the text. */
  readonly source: readonly [number, number];
}
