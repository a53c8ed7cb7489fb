import type { Activity, CoveredItem } from '../domain/activity.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Id } from '../domain/id.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { joinWords } from '../shared/text.ts';
import { itemNames } from './item-names.ts';
import type { Ask, NextContact } from './next-contact-types.ts';
import type { Reading } from './reading.ts';
import { type Reason, reason } from './reason.ts';

/** Money that came in on what a collection partner has, and that the partner does not know of (case 63). */
export interface PartnerNews {
  /** As it was noted at the hand-off; empty: it was not. */
  readonly partner: string;
  /** The invoices it came in on, with what is open on each now. */
  readonly items: readonly CoveredItem[];
  /** What came in, one total per currency. */
  readonly came: readonly Money[];
  /** What is left with the partner of all that was handed over, one total per currency; empty: nothing is. */
  readonly left: readonly Money[];
}

/** What each partner has to be told, the one of the newest hand-off first; one that knows all is not in it. */
export function partnerNews({ placed, facts, log }: Reading): PartnerNews[] {
  if (placed.size === 0) return [];
  const byId = new Map(facts.items.map((item) => [item.id, item]));
  const known = lastWords(log);
  return partnersOf(log).flatMap(({ partner, itemIds }) => {
    const theirs = itemIds.flatMap((id) => byId.get(id) ?? []);
    const news = theirs.flatMap((item) => cameOn(item, known.get(item.id) ?? null));
    if (news.length === 0) return [];
    const left = theirs.filter(({ open }) => open.amount > 0).map(({ open }) => open);
    return {
      partner,
      items: news.map(({ item: { id, open } }) => ({ itemId: id, levelId: null, open })),
      came: sumByCurrency(news.map(({ came }) => came)),
      left: sumByCurrency(left),
    };
  });
}

function cameOn(item: OpenItem, known: Money | null): { readonly item: OpenItem; readonly came: Money }[] {
  if (known?.currency !== item.open.currency) return [];
  const less = known.amount - Math.max(0, item.open.amount);
  return less > 0 ? [{ item, came: money(less, known.currency) }] : [];
}

/** What a partner believes is open on each invoice: by the hand-off, or by what it was told since. The log is newest first. */
function lastWords(log: readonly Activity[]): ReadonlyMap<Id, Money | null> {
  const words = new Map<Id, Money | null>();
  for (const entry of log) {
    if (entry.kind !== 'placement' && entry.kind !== 'partner-told') continue;
    for (const { itemId, open } of entry.items) if (!words.has(itemId)) words.set(itemId, open);
  }
  return words;
}

interface Handed {
  readonly partner: string;
  readonly itemIds: Id[];
}

/** Each invoice is with the partner of its newest hand-off. */
function partnersOf(log: readonly Activity[]): Handed[] {
  const partners = new Map<string, Handed>();
  const met = new Set<Id>();
  for (const entry of log) {
    if (entry.kind !== 'placement') continue;
    const { partner } = entry;
    const handed = partners.get(partner) ?? { partner, itemIds: [] };
    partners.set(partner, handed);
    for (const { itemId } of entry.items) {
      if (!met.has(itemId)) handed.itemIds.push(itemId);
      met.add(itemId);
    }
  }
  return [...partners.values()];
}

/**
 * Case 63: what came in since the hand-off is reported to the partner, at once, before anything else: else somebody is
 * pressed for money that was paid. What would be next with the account follows it.
 */
export function unlessPartnerWaits(next: NextContact, reading: Reading): NextContact {
  const [first] = partnerNews(reading);
  if (!first) return next;
  const plan = next.kind === 'contact' ? next.plan : next.afterwards;
  return {
    kind: 'ask',
    question: 'tell-partner',
    reasons: [tellReason(first, reading), leftReason(first, reading), ...(plan?.reasons ?? [])],
    afterwards: plan,
  } satisfies Ask;
}

/** "Tell Harbor Collections that 300.00 USD came in on INV-1042". */
function tellReason({ partner, came, items }: PartnerNews, { facts, moment }: Reading): Reason {
  const ids = new Set(items.map(({ itemId }) => itemId));
  const named = facts.items
    .filter(({ id }) => ids.has(id))
    .sort((a, b) => compare(a.number, b.number) || compare(a.id, b.id));
  const text = `Tell ${partner || 'the collection partner'} that ${sumWords(came, moment.locale)} came in on ${itemNames(named)}`;
  return reason('tell-partner', text);
}

/** "700.00 USD is left with them, as of 18 November": the residual with its date. */
function leftReason({ left }: PartnerNews, { moment, figuresOf }: Reading): Reason {
  const { locale, today } = moment;
  const asOf = `as of ${formatDay(figuresOf ?? today, locale, today)}`;
  return left.length === 0
    ? reason('nothing-left', `Nothing is left of what was handed over, ${asOf}`)
    : reason('left-with-partner', `${sumWords(left, locale)} is left with them, ${asOf}`);
}

/** What came in since the hand-off, once the partner knows: "300.00 USD came in since the hand-off; the partner knows". */
export function partnerKnowsReasons({ log, placed, facts, moment }: Reading): Reason[] {
  if (placed.size === 0) return [];
  const known = lastWords(log);
  const came = facts.items.flatMap(({ id, open }) => {
    const [then, now] = [placed.get(id), known.get(id)];
    const less = then && now?.currency === open.currency ? then.amount - now.amount : 0;
    return less > 0 ? [money(less, open.currency)] : [];
  });
  if (came.length === 0) return [];
  const text = `${sumWords(sumByCurrency(came), moment.locale)} came in since the hand-off: the collection partner was told`;
  return [reason('partner-told', text)];
}

function sumWords(sums: readonly Money[], locale: string): string {
  return joinWords(sums.map((sum) => formatMoney(sum, locale)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
