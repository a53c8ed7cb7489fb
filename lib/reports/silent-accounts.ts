import { type Day, dayIn, daysBetween } from '../domain/day.ts';
import type { Id } from '../domain/id.ts';
import type { LedgerLine } from '../domain/ledger-line.ts';
import type { Money } from '../domain/money.ts';
import { sortedList } from '../shared/sorted-list.ts';
import { addAmounts, type CurrencyTotals, totalsOf } from './currency-totals.ts';
import type { Tally } from './tally.ts';

/** A customer who owes something and has not answered. */
export interface SilentAccount {
  readonly accountId: Id;
  readonly name: string;
  /** Tries of ours since the last answer. */
  readonly tries: number;
  /** The day of the first of them. */
  readonly since: Day;
  readonly days: number;
  readonly overdue: readonly Money[];
}

export interface SilentAccounts {
  /** Silent for longest first. */
  readonly accounts: readonly SilentAccount[];
  readonly overdue: readonly Money[];
}

/** So many tries without an answer, or so many days since the first of them, are silence (P1, B8). */
export const SILENT_TRIES = 2;
export const SILENT_DAYS = 14;

interface Asked {
  readonly today: Day;
  readonly zone: string;
}

/** Who does not answer, for how long and how often we tried. */
export function silentAccounts({ today, zone }: Asked): Tally<LedgerLine, SilentAccounts> {
  const accounts = sortedList(longestFirst);
  const overdue: CurrencyTotals = new Map();
  return {
    add: (line) => {
      if (line.silentSince === null || line.openCount === 0) return;
      const since = dayIn(zone, line.silentSince);
      const days = daysBetween(since, today);
      if (line.silentTries < SILENT_TRIES && days <= SILENT_DAYS) return;
      addAmounts(overdue, line.overdue);
      accounts.add({
        accountId: line.accountId,
        name: line.accountName,
        tries: line.silentTries,
        since,
        days,
        overdue: line.overdue,
      });
    },
    result: () => ({
      accounts: accounts.all(),
      overdue: totalsOf(overdue),
    }),
  };
}

function longestFirst(a: SilentAccount, b: SilentAccount): number {
  const before = b.days - a.days || b.tries - a.tries;
  if (before !== 0) return before;
  if (a.name === b.name) return a.accountId < b.accountId ? -1 : 1;
  return a.name < b.name ? -1 : 1;
}
