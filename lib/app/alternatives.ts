import type { Instant } from '../domain/day.ts';
import { type OtherWay, otherWays } from '../dunning/other-ways.ts';
import { reason } from '../dunning/reason.ts';
import type { BookTerms } from './book-terms.ts';
import { guardWay, planned, type ReadingInPlace } from './suggestion.ts';

/** Something else than what is suggested, with its verdict. */
export interface Alternative extends OtherWay {
  /** No rule of contact stands in the way now. */
  readonly isAllowed: boolean;
  /** From when it is; `null`: not until something changes. */
  readonly from: Instant | null;
}

/**
 * What else could be done, best first, each with its own verdict: what the record says against it, and whether the rules
 * of contact allow it now or from when. Nothing is hidden: the user decides, and sees what she decides against.
 */
export function alternatives(inPlace: ReadingInPlace, terms: BookTerms): Alternative[] {
  const { reading, where, next, plan } = planned(inPlace, terms);
  const { facts, log, moment } = reading;
  const items = plan?.items ?? [];
  return otherWays(reading, next)
    .map((way) => {
      const question = { facts, log, moment, where, plan: { items } };
      const verdict = guardWay(way.channel, moment.now, question, terms);
      if (verdict.ok) return { ...way, isAllowed: true, from: moment.now };
      const { rule, says, until } = verdict;
      const against = [...way.against, reason(`rule-${rule.id}`, says)];
      return { ...way, isAllowed: false, from: until, against };
    })
    .sort((a, b) => Number(b.isAllowed) - Number(a.isAllowed) || a.against.length - b.against.length);
}
