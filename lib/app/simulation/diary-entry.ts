import type { Channel } from '../../domain/contact.ts';
import type { Day, Instant } from '../../domain/day.ts';
import type { Tone } from '../../domain/dunning-procedure.ts';
import type { Id } from '../../domain/id.ts';
import type { Money } from '../../domain/money.ts';

export type DiaryKind =
  /** A call, mail or letter that was suggested and made. */
  | 'contact'
  /** The mail that confirms a call, written right after it (P24). */
  | 'confirmation'
  /** Something only a person can tell was asked, with what the clerk answered. */
  | 'question'
  /** What the customer said or did. */
  | 'customer'
  /** Money that the newest figures show for the first time. */
  | 'payment'
  /** Invoices that went to a collection partner. */
  | 'hand-off';

/** One line of a simulated contact diary. */
export interface DiaryEntry {
  /** The seller's day. */
  readonly on: Day;
  readonly at: Instant;
  readonly accountId: Id;
  readonly accountName: string;
  readonly kind: DiaryKind;
  /** "Call Mary Adams: call, 1,200.00 USD"; without a full stop. */
  readonly text: string;
  /** Why, in the words of the panel; none for what the customer did. */
  readonly reasons: readonly string[];
  /** Id of the step; `null`: none was taken. */
  readonly level: string | null;
  readonly channel: Channel | null;
  /** How firm it was; `null`: it was no contact. */
  readonly tone: Tone | null;
  /** Numbers of the invoices it is about. */
  readonly items: readonly string[];
  /** One amount per currency: what was asked for, promised or paid. */
  readonly amounts: readonly Money[];
}
