import type { CoveredItem } from '../domain/activity.ts';
import type { Channel } from '../domain/contact.ts';
import type { Instant } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import type { DunningLevel } from './procedure.ts';
import type { Reason } from './reason.ts';

/** A contact somebody could make: who, how, from when, about what, and why. */
export interface ContactPlan {
  readonly level: DunningLevel;
  readonly channel: Channel;
  readonly contactId: Id | null;
  readonly personName: string | null;
  /** Not before this moment. */
  readonly from: Instant;
  /** The zone whose clock the person lives by. */
  readonly zone: string;
  /** Every invoice it is about, each with its own level (case 13). */
  readonly items: readonly CoveredItem[];
  /** What is asked for, one total per currency. */
  readonly amounts: readonly Money[];
  /** The promise that was not kept, when that is what the contact is about. */
  readonly brokenPromiseId: Id | null;
  readonly reasons: readonly Reason[];
}

/** Nothing to do before `until`; `null`: until something changes or a person decides. */
export interface NotNow {
  readonly kind: 'not-now';
  readonly until: Instant | null;
  readonly reasons: readonly Reason[];
  readonly afterwards: ContactPlan | null;
}

export type NextContact =
  | { readonly kind: 'contact'; readonly plan: ContactPlan }
  | NotNow
  /** A fact is missing that only a person can supply. */
  | {
      readonly kind: 'ask';
      readonly question: 'due-date' | 'contact-details' | 'allocate-payment' | 'next-step';
      readonly reasons: readonly Reason[];
    };
