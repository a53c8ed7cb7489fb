import type { Channel } from '../domain/contact.ts';
import type { Day } from '../domain/day.ts';
import type { HoldKind } from '../domain/hold.ts';
import type { RulePlace } from './rule-place.ts';

/** The hours of a day as hours after midnight, 7.5 for half past seven; `null`: not on that day. */
export type DayHours = readonly [from: number, until: number] | null;

interface RuleBase {
  /** Stable: adjustments and reasons name it. "ST2-week" is one of two rules of the row ST2. */
  readonly id: string;
  /** The row of `rules.md` it comes from: "US1", "ST4"; "B5" and "B6" are our own. */
  readonly number: string;
  /** As a clerk reads it. */
  readonly text: string;
  /** Who has to keep it: a firm that follows up its own invoices, or one that collects for others. */
  readonly binds: 'creditor' | 'agency' | 'both';
  /** Whom it protects. */
  readonly debtors: 'trade' | 'consumer' | 'both';
  /** Where the customer has to be for it to hold; `null`: everywhere. */
  readonly place: RulePlace | null;
  /** The ways of contact it says something about. */
  readonly channels: readonly Channel[];
  readonly source: string;
  /** The day the source was checked. */
  readonly checkedOn: Day;
  /** Read in a source; `false` is said wherever the rule is shown. */
  readonly verified: boolean;
}

/** Hours on the customer's clock, per weekday from Sunday. */
export interface HoursRule extends RuleBase {
  readonly kind: 'hours';
  readonly hours: readonly DayHours[];
  /** Also on public holidays where the customer is. */
  readonly onHolidays: boolean;
  /** Which of our own days, on our own clock, it keeps free (case 18). */
  readonly ourDays: 'any' | 'no-holidays' | 'working-days';
  /** Holds only where the customer's clock or law is not known (B6). */
  readonly onlyWhenUnknown?: true;
}

/**
 * At most `most` contacts in any `days` days in a row. A contact counts on the whole day it was made and the days after
 * it: with 7 days, one on the 12th counts from the 12th to the 18th, and there is room again as the 19th begins.
 */
export interface CapRule extends RuleBase {
  readonly kind: 'cap';
  readonly most: number;
  readonly days: number;
  /** Counted over the whole account, or for each invoice by itself. */
  readonly per: 'account' | 'item';
  /**
   * `tries`: whatever we sent and every call placed, answered or not. `answered`: calls that somebody took, the right
   * person or not. `reached`: what arrived: mails, letters, answered calls and voicemails; no unanswered rings.
   */
  readonly counts: 'tries' | 'answered' | 'reached';
  /** The ways of contact that are counted together; those in `channels` are what it then refuses. */
  readonly together: readonly Channel[];
}

/** After a conversation, whoever rang, so many days without; the day of the conversation is the first of them. */
export interface PauseRule extends RuleBase {
  readonly kind: 'pause';
  readonly days: number;
  readonly per: 'account' | 'item';
}

/** Only where the customer has agreed to electronic messages. */
export interface ConsentRule extends RuleBase {
  readonly kind: 'consent';
}

/** What stops these ways of contact until a person lifts it. */
export interface NoContactRule extends RuleBase {
  readonly kind: 'no-contact';
  readonly holds: readonly HoldKind[];
}

/** What a person, or the words of a text, has to see to; no clock and no count can guard it. */
export interface DutyRule extends RuleBase {
  readonly kind: 'duty';
  readonly about: DutyTopic;
}

export type DutyTopic =
  /** Every message says how to be left in peace, and who writes. */
  | 'opt-out'
  | 'voicemail'
  /** What nobody else may read: envelopes, postcards, other people. */
  | 'privacy'
  | 'truth'
  /** What must be told, sent or waited for before the next step. */
  | 'notice'
  | 'dialling'
  | 'decency'
  | 'work'
  | 'records'
  /** Interest, fees and when somebody is in default. */
  | 'interest';

export type ContactRule = HoursRule | CapRule | PauseRule | ConsentRule | NoContactRule | DutyRule;

/** A rule of ours, not of the law: courtesy that is tighter than the laws we know. */
export function isHouseRule(rule: ContactRule): boolean {
  return rule.number.startsWith('B');
}
