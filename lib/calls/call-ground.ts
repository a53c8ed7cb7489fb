import type { CallForm } from '../domain/call-form.ts';
import type { Day } from '../domain/day.ts';
import type { HolidayCalendar } from '../domain/holiday-calendar.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { unique } from '../shared/list.ts';

/** What the words of a call card are understood by. */
export interface CallGround {
  readonly items: readonly OpenItem[];
  readonly today: Day;
  /** Days on which the seller, and its bank, work. */
  readonly calendar: HolidayCalendar;
  /** Who looks after a complaint unless somebody else is named. */
  readonly owner: string;
  readonly homeCurrency: string;
}

/** The currency of an agreement: the one that was chosen, else that of the first ticked invoice. */
export function currencyOf(chosen: string, ids: readonly Id[], ground: CallGround): string {
  if (chosen !== '') return chosen;
  return ground.items.find(({ id }) => ids.includes(id))?.open.currency ?? ground.homeCurrency;
}

/** The currencies of these invoices to choose from, and the one that stands although none of them is in it. */
export function currenciesOf(standing: string, ids: readonly Id[], { items }: CallGround): string[] {
  const theirs = items.filter(({ id }) => ids.includes(id)).map(({ open }) => open.currency);
  return unique(ids.length > 0 ? [...theirs, standing] : [standing]);
}

/** What is open on these invoices in that currency; `null`: none is in it. */
export function openOn(ids: readonly Id[], currency: string, { items }: CallGround): Money | null {
  const chosen = new Set(ids);
  const sums = sumByCurrency(items.filter(({ id }) => chosen.has(id)).map(({ open }) => open));
  return sums.find((sum) => sum.currency === currency) ?? null;
}

/** The invoices an agreement is about: its own choice among those the call is about, else all of them. */
export function invoicesOf(own: readonly Id[] | null, form: CallForm): readonly Id[] {
  return own ? own.filter((id) => form.itemIds.includes(id)) : form.itemIds;
}
