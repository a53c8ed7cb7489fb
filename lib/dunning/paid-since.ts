import { formatMoney } from '../domain/format-money.ts';
import { type Money, money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { unique } from '../shared/list.ts';
import { joinWords } from '../shared/text.ts';
import { leftOutReasons } from './left-out-reasons.ts';
import { type News, namesOf, news, type Written } from './news.ts';

/** What was paid on the invoices of a draft, or may have been: the figures in it are no longer those of the record. */
export function paidSince(written: Written): News[] {
  return [...received(written), ...unallocated(written), ...goneFromExport(written)];
}

/** Less is open on them than when the draft was written (case 62). */
function received({ draft, facts, moment }: Written): News[] {
  const paid = draft.items.flatMap(({ itemId, open: then }) => {
    const item = facts.items.find(({ id }) => id === itemId);
    if (!then || item?.open.currency !== then.currency) return [];
    const less = then.amount - Math.max(0, item.open.amount);
    return less > 0 ? [{ itemId, sum: money(less, then.currency), left: item.open.amount }] : [];
  });
  if (paid.length === 0) return [];
  const sums = inWords(
    paid.map(({ sum }) => sum),
    moment.locale,
  );
  const names = namesOf(
    paid.map(({ itemId }) => itemId),
    facts,
  );
  const id = paid.map(({ itemId, left }) => `${itemId} ${left}`).join();
  return [news(id, 'paid-since', `${sums} came in on ${names}`)];
}

/** New payments and credits that nobody has allocated yet, once all there are would settle what the draft is about. */
function unallocated({ draft, covered, facts, moment }: Written): News[] {
  const owed = facts.items.filter(({ id, open }) => covered.has(id) && open.amount > 0);
  const credits = facts.items.filter(({ open, inLastImport }) => open.amount < 0 && inLastImport);
  return unique(owed.map(({ open }) => open.currency)).flatMap((currency) => {
    const fresh = inCurrency(credits, currency).filter(({ id }) => id > draft.id);
    const rest = sumOf(inCurrency(owed, currency)) + sumOf(inCurrency(credits, currency));
    if (fresh.length === 0 || rest > 0) return [];
    const sums = inWords(
      fresh.map(({ open }) => money(-open.amount, currency)),
      moment.locale,
    );
    const id = fresh.map((item) => item.id).join();
    return [news(id, 'credit-since', `${sums} that is not allocated yet came in`)];
  });
}

/** What is paid goes from a list of open items too (case 68). */
function goneFromExport({ covered, facts }: Written): News[] {
  const gone = facts.items.filter(
    ({ id, open, inLastImport }) => covered.has(id) && open.amount > 0 && !inLastImport,
  );
  const reasons = leftOutReasons(gone.map((item) => ({ item, leftOut: 'not-in-last-import' as const })));
  return reasons.map((said) => ({ id: `gone ${gone.map(({ id }) => id).join()}`, ...said }));
}

function inWords(sums: readonly Money[], locale: string): string {
  return joinWords(sumByCurrency(sums).map((sum) => formatMoney(sum, locale)));
}

function inCurrency(items: readonly OpenItem[], currency: string): OpenItem[] {
  return items.filter(({ open }) => open.currency === currency);
}

function sumOf(items: readonly OpenItem[]): number {
  return items.reduce((sum, { open }) => sum + open.amount, 0);
}
