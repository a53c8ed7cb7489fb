import type { Money } from '../domain/money.ts';
import { assertNever } from '../shared/assert-never.ts';
import type { LedgerColumn } from './ledger-columns.ts';
import type { LedgerRow } from './ledger-row.ts';
import type { LedgerTerms } from './ledger-terms.ts';

export interface LedgerSort {
  readonly column: LedgerColumn;
  readonly descending: boolean;
}

/** Groups stand one after the other whichever way is sorted; within one, by the value. */
interface Key {
  readonly group: number;
  readonly value: number | string;
}

/**
 * The rows, which come by name, in that order. Rows with nothing in the column come last either way; equals keep the order they came in, which
 * is that of the names.
 */
export function sortLedger(
  rows: readonly LedgerRow[],
  { column, descending }: LedgerSort,
  terms: LedgerTerms,
): LedgerRow[] {
  // They come by name: turned round at most, which at 100,000 is a second less of waiting.
  if (column === 'name') return descending ? [...rows].reverse() : [...rows];
  const keys = rows.map((row) => keyOf(column, row, terms));
  const sign = descending ? -1 : 1;
  const order = rows.map((_, index) => index);
  order.sort((a, b) => compare(keys[a] ?? null, keys[b] ?? null, sign) || a - b);
  return order.flatMap((index) => rows[index] ?? []);
}

function compare(a: Key | null, b: Key | null, sign: number): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  if (a.group !== b.group) return a.group - b.group;
  if (a.value === b.value) return 0;
  return a.value < b.value ? -sign : sign;
}

function keyOf(column: LedgerColumn, row: LedgerRow, terms: LedgerTerms): Key | null {
  switch (column) {
    case 'name':
      return { group: 0, value: row.nameKey };
    case 'overdue':
      return moneyKey(row.overdue, terms);
    case 'open':
      return moneyKey(row.open, terms);
    case 'credits':
      return moneyKey(row.credits, terms);
    case 'disputed':
      return moneyKey(row.disputed, terms);
    case 'late':
      return row.overdueCount === 0 ? null : { group: 0, value: row.oldestDaysPastDue };
    case 'aging':
      return agingKey(row, terms);
    case 'next':
      return keyUnlessNull(row.dueAt);
    case 'reason':
      return row.reason === '' ? null : { group: 0, value: row.reason };
    case 'contact':
      return keyUnlessNull(row.lastContactAt);
    case 'silent':
      return row.silentTries === 0 ? null : { group: 0, value: row.silentTries };
    case 'promised':
      return keyUnlessNull(row.promisedOn);
    case 'blocked':
      return row.blocked && { group: 0, value: row.blocked.text };
    case 'procedure':
      return { group: 0, value: terms.procedures.get(row.procedureId) ?? row.procedureId };
    case 'kept':
      return keptKey(row);
    default:
      return assertNever(column);
  }
}

function keyUnlessNull(value: number | string | null): Key | null {
  return value === null ? null : { group: 0, value };
}

/** Sums of one currency stand together, those of the firm's own first: 100 JPY is neither more nor less than 90 EUR. */
function moneyKey(sums: readonly Money[], { homeCurrency }: LedgerTerms): Key | null {
  const [first] = sums;
  if (!first) return null;
  const own = sums.find(({ currency }) => currency === homeCurrency);
  const sum = own ?? first;
  return { group: own ? 0 : codeNumber(sum.currency), value: sum.amount };
}

/** Codes in alphabetical order as numbers above zero. */
function codeNumber(code: string): number {
  return [...code].reduce((sum, letter) => sum * 32 + (letter.charCodeAt(0) - 64), 0);
}

/** The oldest bucket that holds money, and how much of what is open stands in it, in the currency where that is most. */
function agingKey(row: LedgerRow, { agingBounds }: LedgerTerms): Key | null {
  const values = row.aging.map(({ amounts }) => {
    const bucket = amounts.findLastIndex((amount) => amount > 0);
    const whole = amounts.reduce((sum, amount) => sum + amount, 0);
    return bucket < 0 ? -1 : Math.min(bucket, agingBounds.length) + (amounts[bucket] ?? 0) / (whole + 1);
  });
  const value = Math.max(-1, ...values);
  return value < 0 ? null : { group: 0, value };
}

function keptKey({ promisesKept, promisesKeptInPart, promisesBroken }: LedgerRow): Key | null {
  const ended = promisesKept + promisesKeptInPart + promisesBroken;
  // Of two equal rates the one with more promises behind it counts for more.
  return ended === 0 ? null : { group: 0, value: promisesKept / ended + ended / 1e9 };
}
