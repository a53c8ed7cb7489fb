import { addDays, type Day } from '../domain/day.ts';
import type { Draft } from '../domain/draft.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import { type HoldKind, isHolding } from '../domain/hold.ts';
import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import { countedPayments } from '../domain/noted-payments.ts';
import type { Instalment } from '../domain/payment-plan.ts';
import { canBeReachedBy } from './choose-person.ts';
import { type KeptWord, keptWords, WELCOME_DAYS } from './kept-words.ts';
import { namesOf } from './news.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';

/** A payment that somebody may be thanked for (P31, E8). */
export interface Thanks {
  /** "INV-1042 was paid on 3 December, as promised", one sentence for each thing that was kept. */
  readonly reasons: readonly Reason[];
  /** What it was; several things at once are a payment. */
  readonly kind: 'payment' | 'promise' | 'instalment' | 'last-instalment';
  readonly amount: Money;
  readonly itemIds: readonly Id[];
  /** The day it was seen by hand; `null`: an import has shown it, and does not say when it came in. */
  readonly on: Day | null;
  /** The instalment that comes next; `null`: none. */
  readonly next: Instalment | null;
  /** Where it was agreed, or the last contact about it. */
  readonly activityId: Id;
  /** With whom; `null`: with nobody in particular. */
  readonly contactId: Id | null;
}

/** A thank-you that was written, sent or waved aside: what it was about is not offered again. */
export type Thanked = Pick<Draft, 'items'>;

/** Where one of these holds, a kind word is not ours to say. A snooze puts reminders aside, not good manners. */
const NO_WORD: ReadonlySet<HoldKind> = new Set([
  'no-mails',
  'stop',
  'hardship',
  'vulnerable',
  'fraud',
  'insolvency',
  'lawyer',
  'death',
  'strategic',
]);

/**
 * What the customer may be thanked for: a kept promise, a kept instalment, a plan that ended well, an overdue invoice that
 * was paid after we had been in touch about it. Once for each payment; `null`: nothing, or it is not the time for it.
 */
export function thanksDue(reading: Reading, thanked: readonly Thanked[]): Thanks | null {
  const { facts, moment, placed } = reading;
  const isHeld = facts.holds.some((hold) => NO_WORD.has(hold.kind) && isHolding(hold, moment.now));
  if (isHeld || facts.paidBy !== null || !canBeReachedBy('email', reading)) return null;
  const disputed = new Set(
    facts.disputes.filter(({ resolvedAt }) => resolvedAt === null).flatMap(({ itemIds }) => itemIds),
  );
  const kept = keptWords(reading, baselines(thanked)).filter(
    ({ until, received }) =>
      moment.today <= addDays(until, WELCOME_DAYS) &&
      received.length > 0 &&
      received.every(({ itemId }) => !placed.has(itemId) && !disputed.has(itemId)),
  );
  const [lead] = kept;
  if (!lead) return null;
  // One mail speaks of one currency: what came in in another is thanked for after it.
  const { currency } = lead.received[0]?.amount ?? { currency: '' };
  const together = kept.filter(({ received }) =>
    received.every(({ amount }) => amount.currency === currency),
  );
  const sums = sumsOf(together);
  const isOne = together.length === 1;
  return {
    reasons: together.map((word) => reason(`kept-${word.kind}`, sentence(word, reading))),
    kind: isOne ? KINDS[lead.kind] : 'payment',
    amount:
      isOne && lead.kind === 'instalment'
        ? atMost(lead.amount, totalOf(sums, currency))
        : totalOf(sums, currency),
    itemIds: [...sums.keys()],
    on: paidOn(lead, reading),
    next: isOne && lead.kind === 'instalment' ? lead.next : null,
    activityId: lead.activityId,
    contactId: contactOf(lead, reading),
  };
}

const KINDS = {
  promise: 'promise',
  plan: 'last-instalment',
  instalment: 'instalment',
  invoice: 'payment',
} as const;

function atMost(a: Money, b: Money): Money {
  return a.amount < b.amount ? a : b;
}

function totalOf(sums: ReadonlyMap<Id, number>, currency: string): Money {
  return money(
    [...sums.values()].reduce((sum, amount) => sum + amount, 0),
    currency,
  );
}

/** Per invoice the least that was open on it when somebody was thanked. */
function baselines(thanked: readonly Thanked[]): ReadonlyMap<Id, number> {
  const least = new Map<Id, number>();
  for (const { items } of thanked)
    for (const { itemId, open } of items)
      if (open) least.set(itemId, Math.min(open.amount, least.get(itemId) ?? open.amount));
  return least;
}

/** "1,200.00 USD came in on INV-1042 on 3 December, as promised". */
function sentence(word: KeptWord, reading: Reading): string {
  const { facts, moment } = reading;
  const ids = word.received.map(({ itemId }) => itemId);
  const names = namesOf(ids, facts);
  const day = paidOn(word, reading);
  const on = day === null ? '' : ` on ${formatDay(day, moment.locale, moment.today)}`;
  const isWhole = facts.items.every(({ id, open }) => !ids.includes(id) || open.amount <= 0);
  switch (word.kind) {
    case 'plan':
      return `The last instalment for ${names} came in${on}: the plan was kept`;
    case 'instalment':
      return `Instalment ${word.number} of ${word.of}, ${formatMoney(word.amount, moment.locale)}, came in${on}, as agreed`;
    case 'promise':
      return isWhole
        ? `${names} ${ids.length > 1 ? 'were' : 'was'} paid${on}, as promised`
        : `${formatMoney(word.amount, moment.locale)} came in on ${names}${on}, as promised`;
    case 'invoice':
      return `${names} ${ids.length > 1 ? 'were' : 'was'} paid${on}`;
  }
}

/** Known of what was seen by hand alone; of several payments the last. */
function paidOn({ received }: KeptWord, { facts }: Reading): Day | null {
  const ids = new Set(received.map(({ itemId }) => itemId));
  const days = countedPayments(facts.items, facts.activities)
    .filter(({ itemId }) => ids.has(itemId))
    .map(({ activity }) => activity.on);
  return days.sort().at(-1) ?? null;
}

/** What came in of all of them, in minor units, each invoice once. */
function sumsOf(kept: readonly KeptWord[]): ReadonlyMap<Id, number> {
  const sums = new Map<Id, number>();
  for (const { received } of kept)
    for (const { itemId, amount } of received)
      sums.set(itemId, Math.max(amount.amount, sums.get(itemId) ?? 0));
  return sums;
}

function contactOf({ activityId }: KeptWord, { log, facts }: Reading): Id | null {
  const activity = log.find(({ id }) => id === activityId);
  const contactId = activity && 'contactId' in activity ? activity.contactId : null;
  return facts.contacts.some(({ id, stale }) => id === contactId && !stale) ? contactId : null;
}
