import type { FigureDifference } from '../figure-differences.ts';

/** What is held back until it is changed or a person says why not: law, privacy, untruth. */
export type BlockingRule =
  | 'threat'
  | 'false-urgency'
  | 'final-notice'
  | 'private'
  | 'fee'
  | 'shame'
  | 'currency-sum'
  | 'figure'
  | 'hole'
  | 'empty'
  | 'notice-parts';

/** What could be said better. */
export type AdvisingRule =
  | 'mass-mail'
  | 'greeting'
  | 'blame'
  | 'pressure'
  | 'shouting'
  | 'hollow'
  | 'jargon'
  | 'tone-step'
  | 'tone-words'
  | 'payment-way'
  | 'contact-way'
  | 'objection-way'
  | 'signature'
  | 'reading-ease';

export type RuleId = BlockingRule | AdvisingRule;

export type Part = 'subject' | 'body';

/** Where and why, as a rule tells it. */
export interface Found {
  readonly part: Part;
  /** UTF-16 units of that part; the same as `end` where something is missing. */
  readonly start: number;
  readonly end: number;
  /** The words found; empty where something is missing. */
  readonly text: string;
  /** One sentence for the clerk. */
  readonly why: string;
  /** "US11, UK3" or "P14": the rule of rules.md or the line of the playbook. */
  readonly source: string;
  /** Words to use instead; empty: there are none, or they had better be left out. */
  readonly suggestion: string;
  /** Of the rule `figure`: what differs. */
  readonly difference?: FigureDifference;
}

export interface Finding extends Found {
  readonly rule: RuleId;
  /** `true`: law, privacy or untruth; `false`: advice on tone. */
  readonly blocking: boolean;
}
