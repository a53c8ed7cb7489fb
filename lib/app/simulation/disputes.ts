import { formatMoney } from '../../domain/format-money.ts';
import type { Id } from '../../domain/id.ts';
import { money } from '../../domain/money.ts';
import { joinWords } from '../../shared/text.ts';
import { payable, reduce } from './payments.ts';
import { note, type Turn } from './pretend-customer.ts';

/** The complaint is answered: for the customer by a credit over the disputed part, else by an explanation (P10). */
export function settleDispute(turn: Turn, disputeId: Id, inFavourOf: 'customer' | 'seller'): void {
  const { customer, now, terms } = turn;
  const { facts } = customer;
  const dispute = facts.disputes.find(({ id, resolvedAt }) => id === disputeId && resolvedAt === null);
  if (!dispute) return;
  const about = facts.items.filter(({ id }) => dispute.itemIds.includes(id));
  const credits = new Map(about.map((item) => [item.id, item.open.amount - payable(item, facts)]));
  customer.coming = customer.coming.filter((one) => one.kind !== 'settlement' || one.disputeId !== disputeId);
  if (inFavourOf === 'customer') reduce(turn, credits);
  const disputes = customer.facts.disputes.map((one) =>
    one.id === disputeId ? { ...one, resolvedAt: now } : one,
  );
  customer.facts = { ...customer.facts, disputes };
  const numbers = about.map(({ number }) => number);
  const sums = about.map(({ id, open }) =>
    formatMoney(money(credits.get(id) ?? 0, open.currency), terms.settings.locale),
  );
  const outcome =
    inFavourOf === 'customer'
      ? `settled for the customer: ${joinWords(sums)} credited`
      : 'settled: the invoice stands';
  note(turn, {
    kind: 'customer',
    text: `Complaint about ${joinWords(numbers)} ${outcome}`,
    items: numbers,
  });
}
