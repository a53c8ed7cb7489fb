import type { CoveredItem } from '../domain/activity.ts';
import type { Channel } from '../domain/contact.ts';
import type { Instant } from '../domain/day.ts';
import type { DunningLevel, Tone } from '../domain/dunning-procedure.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import type { Reason } from './reason.ts';

/** A contact somebody could make: who, how, from when, about what, and why. */
export interface ContactPlan {
  readonly level: DunningLevel;
  /** How firm it may be: that of the level, and at most one notch above the last contact (P22). */
  readonly tone: Tone;
  readonly channel: Channel;
  readonly contactId: Id | null;
  readonly personName: string | null;
  /** Not before this moment. */
  readonly from: Instant;
  /** Every invoice it is about, each with its own level and what is asked for on it (case 13). */
  readonly items: readonly CoveredItem[];
  /** What is asked for, one total per currency. */
  readonly amounts: readonly Money[];
  /** The promise that was not kept, when that is what the contact is about. */
  readonly brokenPromiseId: Id | null;
  /** The payment plan with a missed instalment, when that is what it is about (case 37). */
  readonly missedPlanId: Id | null;
  readonly reasons: readonly Reason[];
}

/** Nothing to do before `until`; `null`: until something changes or a person decides. */
export interface NotNow {
  readonly kind: 'not-now';
  readonly until: Instant | null;
  readonly reasons: readonly Reason[];
  readonly afterwards: ContactPlan | null;
}

/** What only a person can tell. */
export type Question =
  | 'due-date'
  | 'contact-details'
  | 'allocate-payment'
  /** An old book with no contact on record: what was already done (case 25). */
  | 'prior-contacts'
  /** The figures are too old to write by (B5, case 1). */
  | 'stale-figures'
  /** A step that only a person may take (P21). */
  | 'decide-step'
  /** They wrote, and nobody has said what it changes (E6). */
  | 'answer-to-read'
  /** A complaint whose answer was due (P10). */
  | 'answer-dispute'
  /** Money came in on what a collection partner has (case 63). */
  | 'tell-partner'
  | 'next-step';

/** A fact is missing that only a person can supply. */
export interface Ask {
  readonly kind: 'ask';
  readonly question: Question;
  readonly reasons: readonly Reason[];
  /** The contact that follows once it is answered; `null`: that depends on the answer. */
  readonly afterwards: ContactPlan | null;
}

export type NextContact = { readonly kind: 'contact'; readonly plan: ContactPlan } | NotNow | Ask;
