import type { Day } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import { isKnownMethod, type PaymentMethod } from '../domain/payment-method.ts';
import { rateWords } from '../domain/rate-words.ts';
import { sumByCurrency } from '../domain/sum-by-currency.ts';
import { joinWords } from '../shared/text.ts';
import type { DisputeWords, PlanWords, PromiseWords, SmallWords } from '../templates/language-words.ts';

/** In which language and with which figures something is said, and the invoices it may name. */
export interface Speech {
  readonly words: SmallWords;
  readonly locale: string;
  readonly items: readonly OpenItem[];
}

interface Promised {
  readonly amount: Money;
  readonly dueOn: Day;
  readonly itemIds: readonly Id[];
  readonly method: PaymentMethod | null;
}

export function promiseWords({ amount, dueOn, itemIds, method }: Promised, speech: Speech): PromiseWords {
  return {
    amount: formatMoney(amount, speech.locale),
    date: formatDay(dueOn, speech.locale),
    invoices: numbersOf(itemIds, speech),
    method: methodWords(method, speech),
  };
}

interface Planned {
  readonly instalments: readonly { readonly amount: Money; readonly dueOn: Day }[];
  readonly itemIds: readonly Id[];
  readonly rate: string;
  readonly method: PaymentMethod | null;
}

export function planWords({ instalments, itemIds, rate, method }: Planned, speech: Speech): PlanWords {
  const total = sumByCurrency(instalments.map(({ amount }) => amount));
  return {
    total: joinWords(
      total.map((sum) => formatMoney(sum, speech.locale)),
      speech.words.and,
    ),
    count: instalments.length,
    invoices: numbersOf(itemIds, speech),
    method: methodWords(method, speech),
    rate: rateWords(rate),
    instalments: instalments.map(({ amount, dueOn }) => ({
      amount: formatMoney(amount, speech.locale),
      date: formatDay(dueOn, speech.locale),
    })),
  };
}

interface Disputed {
  readonly itemIds: readonly Id[];
  readonly parts: readonly { readonly itemId: Id; readonly amount: Money }[];
  readonly owner: string;
  readonly answerBy: Day;
}

export function disputeWords(dispute: Disputed, speech: Speech): DisputeWords {
  return {
    invoices: joinWords(disputedInvoices(dispute, speech), speech.words.and),
    owner: dispute.owner.trim(),
    answerBy: formatDay(dispute.answerBy, speech.locale),
  };
}

/** In the order in which they are to be paid, as every list names them. */
export function byDay<T extends { readonly dueOn: Day }>(promises: readonly T[]): T[] {
  return [...promises].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}

/**
 * "INV-1077" and "200.00 USD of INV-1042" (case 27). Those that are disputed whole come first: after a sum they would be
 * read as belonging to it.
 */
export function disputedInvoices(
  { itemIds, parts }: Pick<Disputed, 'itemIds' | 'parts'>,
  speech: Speech,
): string[] {
  const named = byAge(speech.items.filter(({ id }) => itemIds.includes(id))).map((item) => ({
    number: numberOf(item, speech.words),
    part: parts.find(({ itemId }) => itemId === item.id),
  }));
  return [
    ...named.flatMap(({ number, part }) => (part ? [] : [number])),
    ...named.flatMap(({ number, part }) =>
      part ? [speech.words.disputedPart(number, formatMoney(part.amount, speech.locale))] : [],
    ),
  ];
}

/** "INV-7 and INV-1042": the oldest first. */
export function numbersOf(itemIds: readonly Id[], { items, words }: Speech): string {
  const named = byAge(items.filter(({ id }) => itemIds.includes(id)));
  return joinWords(
    named.map((item) => numberOf(item, words)),
    words.and,
  );
}

/** An export may hold an invoice without its number: said, rather than left out of the sentence. */
export function numberOf({ number }: OpenItem, words: SmallWords): string {
  return number || words.noNumber;
}

export function byAge(items: readonly OpenItem[]): OpenItem[] {
  return [...items].sort(
    (a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999') || a.number.localeCompare(b.number),
  );
}

function methodWords(method: PaymentMethod | null, { words }: Speech): string {
  if (method === null) return '';
  return isKnownMethod(method) ? words.methods[method] : method;
}
