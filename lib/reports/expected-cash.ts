import { addDays, type Day } from '../domain/day.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import { type Money, money } from '../domain/money.ts';
import { addAmounts, type CurrencyTotals, totalIn } from './currency-totals.ts';
import { mondayOf, type Period } from './report-period.ts';
import type { Tally } from './tally.ts';

/** What an expectation rests on, the surest first. */
export const CASH_SOURCES = ['promise', 'plan', 'habit', 'due-date'] as const;
export type CashSource = (typeof CASH_SOURCES)[number];

/** What is expected in one currency. */
export interface CashOfCurrency {
  readonly currency: string;
  /** Minor units by week, and in it by source in the order of `CASH_SOURCES`; the last is what comes later. */
  readonly weeks: readonly (readonly number[])[];
  readonly total: Money;
  /** Of it what a customer has promised or agreed to pay in instalments. */
  readonly agreed: Money;
  /** What is open besides: nothing says when it comes. */
  readonly undated: Money;
}

export interface ExpectedCash {
  /** The rest of this week and the seven after it. */
  readonly weeks: readonly Period[];
  readonly currencies: readonly CashOfCurrency[];
}

export const WEEKS_AHEAD = 8;

/** What is expected by week, from promises, plans, the customers' own habit and due dates (H2, P32). */
export function expectedCash(today: Day): Tally<LedgerLine, ExpectedCash> {
  const monday = mondayOf(today);
  const weeks = Array.from({ length: WEEKS_AHEAD }, (_, week) => ({
    from: week === 0 ? today : addDays(monday, 7 * week),
    until: addDays(monday, 7 * week + 6),
  }));
  const open: CurrencyTotals = new Map();
  const sums = new Map<string, number[][]>();
  const sumsIn = (currency: string): number[][] => {
    const known = sums.get(currency);
    if (known) return known;
    const made = Array.from({ length: WEEKS_AHEAD + 1 }, () => CASH_SOURCES.map(() => 0));
    sums.set(currency, made);
    return made;
  };
  return {
    add: ({ expected, open: owed }) => {
      addAmounts(open, owed);
      for (const { on, amount, from } of expected) {
        // What was expected before today, by a line of yesterday, is still to come.
        const week = weeks.findIndex(({ until }) => on <= until);
        const cells = sumsIn(amount.currency)[week < 0 ? WEEKS_AHEAD : week];
        const source = CASH_SOURCES.indexOf(from);
        if (cells) cells[source] = (cells[source] ?? 0) + amount.amount;
      }
    },
    result: () => ({
      weeks,
      currencies: [...sums.keys()].sort().map((currency) => {
        const rows = sumsIn(currency);
        const of = (sources: readonly CashSource[]) =>
          rows.flatMap((row) => sources.map((source) => row[CASH_SOURCES.indexOf(source)] ?? 0));
        const sum = (amounts: readonly number[]) => money(total(amounts), currency);
        const all = sum(of(CASH_SOURCES));
        const undated = money(Math.max(0, totalIn(open, currency).amount - all.amount), currency);
        return { currency, weeks: rows, total: all, agreed: sum(of(['promise', 'plan'])), undated };
      }),
    }),
  };
}

function total(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + amount, 0);
}
