import type { PaymentActivity } from '../domain/activity.ts';
import type { Day } from '../domain/day.ts';
import { formatDay } from '../domain/format-day.ts';
import { formatMoney } from '../domain/format-money.ts';
import type { Id } from '../domain/id.ts';
import type { Money } from '../domain/money.ts';
import type { OpenItem } from '../domain/open-item.ts';
import type { PaymentMethod } from '../domain/payment-method.ts';
import type { AccountFacts, Moment } from '../dunning/facts.ts';
import { groupBy } from '../shared/list.ts';
import { type Refusal, type Result, refusal, success } from '../shared/result.ts';
import { fileActivity } from './file-activity.ts';
import type { Program } from './program.ts';
import { refreshDue } from './refresh-due.ts';
import { newEntry, withAccount } from './with-account.ts';

/** Money that somebody has seen come in, before the next import shows it. */
export interface SeenPayment {
  /** Whose account is on the screen: it may pay for others, whose invoices stand among its own. */
  readonly accountId: Id;
  readonly on: Day;
  readonly items: readonly { readonly itemId: Id; readonly amount: Money }[];
  readonly method: PaymentMethod | null;
  readonly note: string;
}

/**
 * Notes a payment in the log, an entry for each account whose invoices it is for, and remakes the lines of the day's list:
 * from here on everything counts it (cases 1 and 2), until figures of that day or later are imported.
 */
export async function notePayment(program: Program, seen: SeenPayment): Promise<Result<PaymentActivity[]>> {
  return withAccount(program, seen.accountId, async ({ facts, reading }) => {
    const problem = problemWith(seen, facts, reading.moment);
    if (problem) return problem;
    const owners = groupBy(seen.items, ({ itemId }) => itemOf(itemId, facts)?.accountId ?? seen.accountId);
    const entries = [...owners].map(
      ([accountId, items]): PaymentActivity => ({
        kind: 'payment',
        ...newEntry(program, reading),
        accountId,
        on: seen.on,
        items: items.map(({ itemId, amount }) => ({ itemId, amount })),
        method: seen.method,
        note: seen.note.trim(),
      }),
    );
    const filed: PaymentActivity[] = [];
    for (const entry of entries) filed.push((await fileActivity(program, entry)).value);
    await refreshDue(program, [seen.accountId, ...owners.keys()]);
    return success(filed);
  });
}

function problemWith({ on, items }: SeenPayment, facts: AccountFacts, moment: Moment): Refusal | null {
  if (items.length === 0) return refusal('payment-items', 'Tick the invoice that was paid.');
  if (on > moment.today)
    return refusal('payment-day', 'That day is still to come: say the day on which it came in.');
  for (const { itemId, amount } of items) {
    const item = itemOf(itemId, facts);
    if (item?.kind !== 'invoice' || item.open.amount <= 0)
      return refusal('payment-items', 'Nothing is open on this invoice any more.');
    const problem = amountProblem(item, amount, moment) ?? dayProblem(item, on, moment);
    if (problem) return problem;
  }
  return null;
}

function amountProblem({ number, open }: OpenItem, amount: Money, { locale }: Moment): Refusal | null {
  if (amount.currency === open.currency && amount.amount > 0 && amount.amount <= open.amount) return null;
  const most = formatMoney(open, locale);
  return refusal(
    'payment-amount',
    `How much of ${number || 'this invoice'} came in? ${most} is open; what is paid beyond that comes with the next import.`,
  );
}

/** An import of that day or later counts alone: a day before it would change nothing. */
function dayProblem({ asOf, number }: OpenItem, on: Day, { locale, today }: Moment): Refusal | null {
  if (on >= asOf) return null;
  const figures = formatDay(asOf, locale, today);
  return refusal(
    'payment-day',
    `The figures of ${number || 'this invoice'} are of ${figures} and count what came in before. Is it missing there? Then say the day on which you saw it.`,
  );
}

function itemOf(itemId: Id, { items }: AccountFacts): OpenItem | undefined {
  return items.find(({ id }) => id === itemId);
}
