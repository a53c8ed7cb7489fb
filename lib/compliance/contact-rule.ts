import type { Channel } from '../domain/contact.ts';

interface RuleBase {
  readonly id: string;
  /** As the user reads it when the rule speaks. */
  readonly text: string;
  readonly source: string;
  /** The day the source was checked. */
  readonly checkedOn: string;
  readonly channels: readonly Channel[];
}

/** Hours on the clock of the person who is contacted, per weekday from Sunday; `null`: not on that day. */
export interface HoursRule extends RuleBase {
  readonly kind: 'hours';
  readonly hours: readonly (readonly [from: number, until: number] | null)[];
}

/** At most `most` contacts in any `days` days over the channels named. */
export interface CapRule extends RuleBase {
  readonly kind: 'cap';
  readonly most: number;
  readonly days: number;
  /** Count everything, or only tries that reached nobody, or only conversations. */
  readonly counts: 'all' | 'conversations';
}

export type ContactRule = HoursRule | CapRule;
