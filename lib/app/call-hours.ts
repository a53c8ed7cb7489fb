import { isHouseRule } from '../compliance/contact-rule.ts';
import type { Instant } from '../domain/day.ts';
import type { BookTerms } from './book-terms.ts';
import { guardWay, type ReadingInPlace, type Suggestion } from './suggestion.ts';

/** Whether this is an hour to ring them, by their clock and the rules of contact. */
export interface CallHours {
  /** The likeliest of theirs. */
  readonly zone: string;
  /** `false`: nothing tells where they sit; the zone is our own. */
  readonly isKnown: boolean;
  readonly isFit: boolean;
  /** Of a fit hour when it ends, of another when the next begins; `null`: not by itself. */
  readonly until: Instant | null;
  /** Why not now, beside their day and time, without a full stop; `null`: it is a fit hour. */
  readonly says: string | null;
  /** It is their hour alone that keeps us: nothing but a custom of the house. */
  readonly isOnlyTheHour: boolean;
}

/** The same answer of compliance that the suggestion has, asked for a call now. */
export function callHours(
  { reading, where }: ReadingInPlace,
  { plan }: Suggestion,
  terms: BookTerms,
): CallHours {
  const { facts, log, moment } = reading;
  const question = { facts, log, moment, where, plan: { items: plan?.items ?? [] }, clockIsShown: true };
  const verdict = guardWay('call', moment.now, question, terms);
  const { zones, isKnown } = where;
  return {
    zone: zones[0],
    isKnown,
    isFit: verdict.ok,
    until: verdict.until,
    says: verdict.ok ? null : verdict.says,
    isOnlyTheHour: !verdict.ok && verdict.rule.kind === 'hours' && isHouseRule(verdict.rule),
  };
}
