import { type Thanked, type Thanks, thanksDue } from '../dunning/thanks-due.ts';
import type { BookTerms } from './book-terms.ts';
import { guardWay, type ReadingInPlace } from './suggestion.ts';

/**
 * What the customer may be thanked for now. A thank-you is a mail like any other to the rules of contact: while a cap or
 * the law lets none be sent, it is not offered, and comes back when one may. Written it may be at any hour (B5).
 */
export function thanksNow(
  { reading, where }: ReadingInPlace,
  terms: BookTerms,
  thanked: readonly Thanked[],
): Thanks | null {
  const thanks = thanksDue(reading, thanked);
  if (!thanks) return null;
  const { facts, log, moment } = reading;
  const items = facts.items.flatMap(({ id, open }) =>
    thanks.itemIds.includes(id) ? [{ itemId: id, levelId: null, open }] : [],
  );
  const rules = terms.rules.filter(({ kind }) => kind !== 'hours');
  const question = { facts, log, moment, where, plan: { items } };
  const verdict = guardWay('email', moment.now, question, { ...terms, rules });
  return verdict.ok ? thanks : null;
}
