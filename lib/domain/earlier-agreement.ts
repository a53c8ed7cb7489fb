import type { Day } from './day.ts';
import type { Money } from './money.ts';

/** What was agreed before and gives way to what is agreed now (cases 33, 37). */
export type EarlierAgreement = {
  /** The day on which it was agreed, on the seller's clock. */
  readonly on: Day;
  /** The promised sum, or that of all instalments. */
  readonly amount: Money;
} & (
  | { readonly kind: 'promise'; readonly dueOn: Day }
  | { readonly kind: 'plan'; readonly instalments: number }
);
